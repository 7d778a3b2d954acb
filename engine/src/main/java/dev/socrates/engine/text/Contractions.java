package dev.socrates.engine.text;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// "can't" is "can" and "not", "it's" is "it" and "is", "nurse's" is "nurse".
final class Contractions {

    private record Rules(Map<String, String> endings, Map<String, String> stems, List<String> pronouns) {}

    private static final Rules RULES = Lexicon.read("contractions", new TypeReference<>() {});

    private Contractions() {}

    static void split(String text, int start, int end, List<Token> into) {
        var word = Words.fold(text.substring(start, end));
        if (word.equals("cannot")) {
            into.add(word("can", start, start + 3));
            into.add(word("not", start + 3, end));
            return;
        }
        if (word.indexOf('\'') < 0 || word.length() != end - start) {
            into.add(word(word, start, end));
            return;
        }
        if (word.endsWith("'s")) {
            var stem = word.substring(0, word.length() - 2);
            into.add(word(stem, start, end - 2));
            if (RULES.pronouns().contains(stem)) {
                into.add(word("is", end - 2, end));
            }
            return;
        }
        for (var ending : RULES.endings().entrySet()) {
            int cut = word.length() - ending.getKey().length();
            if (cut > 0 && word.endsWith(ending.getKey())) {
                var stem = word.substring(0, cut);
                into.add(word(RULES.stems().getOrDefault(stem, stem), start, start + cut));
                into.add(word(ending.getValue(), start + cut, end));
                return;
            }
        }
        into.add(word(word, start, end));
    }

    private static Token word(String lower, int start, int end) {
        return new Token(Token.Kind.WORD, lower, start, end);
    }
}
