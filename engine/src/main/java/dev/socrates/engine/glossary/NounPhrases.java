package dev.socrates.engine.glossary;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The noun phrases of a statement that may be terms, at most three words long.
final class NounPhrases {

    /// @param named written with a capital inside of a sentence, or in capitals
    record Phrase(int from, int to, boolean named) {}

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> GENERIC = Lexicon.set("glossary", "generic");
    private static final Set<String> PLAIN = Lexicon.set("glossary", "plain");
    private static final int LONGEST = 3;

    private NounPhrases() {}

    static List<Phrase> in(Heard heard) {
        var phrases = new ArrayList<Phrase>();
        int at = 0;
        while (at < heard.tokens().size()) {
            int to = end(heard, at);
            if (to > at) {
                add(heard, at, to, phrases);
            }
            at = Math.max(at + 1, to);
        }
        return phrases;
    }

    private static int end(Heard heard, int from) {
        int to = from;
        while (to < heard.tokens().size() && part(heard, to)) {
            to++;
        }
        while (to > from && !NOUNS.contains(heard.tags().get(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean part(Heard heard, int at) {
        var tag = heard.tags().get(at);
        if (hyphen(heard, at) || (tag.equals("VERB") && beforeNoun(heard, at))) {
            return true;
        }
        return heard.tokens().get(at).isWord()
                && (NOUNS.contains(tag) || tag.equals("ADJ"))
                && !PLAIN.contains(heard.words().get(at))
                && (!Words.isStopword(heard.words().get(at)) || compound(heard, at));
    }

    /// "Work order": an everyday noun before another one.
    private static boolean compound(Heard heard, int at) {
        return heard.tags().get(at).equals("NOUN")
                && at + 1 < heard.tags().size()
                && heard.tags().get(at + 1).equals("NOUN");
    }

    /// Inside of a word, as in "e-mail".
    private static boolean hyphen(Heard heard, int at) {
        var tokens = heard.tokens();
        return tokens.get(at).is("-")
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at).touches(tokens.get(at + 1));
    }

    /// "A work order": what stands between an article and a noun names it.
    private static boolean beforeNoun(Heard heard, int at) {
        return at > 0
                && at + 1 < heard.tags().size()
                && heard.tags().get(at - 1).equals("DET")
                && heard.tags().get(at + 1).equals("NOUN")
                && !heard.words().get(at).endsWith("ed")
                && !heard.words().get(at).endsWith("ing");
    }

    private static void add(Heard heard, int start, int to, List<Phrase> phrases) {
        int hyphens = (int)
                heard.words().subList(start, to).stream().filter("-"::equals).count();
        int from = Math.max(start, to - LONGEST - 2 * hyphens);
        while (heard.words().get(from).equals("-")) {
            from++;
        }
        var head = heard.words().get(to - 1);
        if (head.length() > 1 && !GENERIC.contains(head) && !GENERIC.contains(Forms.singular(head))) {
            phrases.add(new Phrase(from, to, named(heard, from, to)));
        }
    }

    private static boolean named(Heard heard, int from, int to) {
        for (int at = from; at < to; at++) {
            var word = heard.original(at, at + 1);
            boolean capitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
            boolean inside = at > 0 && Character.isUpperCase(word.charAt(0));
            if (capitals || inside) {
                return true;
            }
        }
        return false;
    }
}
