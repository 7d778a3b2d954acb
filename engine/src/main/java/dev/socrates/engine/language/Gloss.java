package dev.socrates.engine.language;

import dev.socrates.engine.text.Sentences;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a sentence in English, one by one in their order: enough to find topic, figures, obligation and refusal
/// in it, and no translation.
public final class Gloss {

    private static final Pattern ELISION = Pattern.compile("(?iu)(?<![\\p{L}'’])([cdjlmnst]|qu)['’](?=\\p{L})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+,\\d+");
    private static final Set<String> CHOICE = Set.of("may", "can", "could");

    private final Tongue tongue;
    private final String text;

    private Gloss(String text, Language language) {
        this.tongue = Tongue.of(language);
        this.text = language == Language.FRENCH ? ELISION.matcher(text).replaceAll("$1 ") : text;
    }

    /// @param language one that is glossed
    public static String of(String sentence, Language language) {
        return new Gloss(sentence, language).english();
    }

    /// The sentences of a text, with the abbreviations of its language.
    public static List<Span> sentences(String text, Language language) {
        return language.glossed() ? Sentences.of(text, Tongue.of(language).abbreviations()) : Sentences.of(text);
    }

    private String english() {
        var tokens = Words.of(text);
        var words = Token.lowers(tokens);
        var english = new ArrayList<String>();
        int at = 0;
        while (at < tokens.size()) {
            var phrase = tongue.phrase(words, at);
            if (phrase.isPresent()) {
                add(english, phrase.get().what());
                at = phrase.get().to();
            } else {
                add(english, word(tokens.get(at)));
                at++;
            }
        }
        forbid(english);
        return joined(english);
    }

    private static void add(List<String> english, String words) {
        if (!words.isEmpty()) {
            english.addAll(List.of(words.split(" ")));
        }
    }

    private String word(Token token) {
        var original = text.substring(token.start(), token.end());
        return switch (token.kind()) {
            case NUMBER -> number(original);
            case SIGN -> original;
            case WORD -> tongue.stem(token.lower()).orElse(original);
        };
    }

    /// "2.500" and "2,5" as English writes them.
    private static String number(String figures) {
        if (GROUPED.matcher(figures).matches()) {
            return figures.replace(".", "").replace(',', '.');
        }
        return DECIMAL.matcher(figures).matches() ? figures.replace(',', '.') : figures;
    }

    /// "May ... not" with words between them forbids.
    private static void forbid(List<String> english) {
        int not = english.indexOf("not");
        for (int at = 0; at < not; at++) {
            if (CHOICE.contains(english.get(at))) {
                english.set(at, "must");
                english.remove(not);
                english.add(at + 1, "not");
                return;
            }
        }
    }

    private static String joined(List<String> english) {
        var text = new StringBuilder();
        for (var word : english) {
            boolean close = word.length() == 1 && ".,;:!?)".contains(word);
            text.append(text.isEmpty() || close ? "" : " ").append(word);
        }
        return text.toString();
    }
}
