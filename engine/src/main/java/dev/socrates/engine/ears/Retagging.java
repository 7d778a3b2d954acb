package dev.socrates.engine.ears;

import dev.socrates.engine.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Corrects a tagger that was trained on newspapers and mails where short requirements mislead it: "a user signs in",
/// "the terminal queues orders", "Notify the driver".
final class Retagging {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ", "INTJ");
    private static final Set<String> PRONOUNS =
            Set.of("we", "they", "i", "you", "he", "she", "it", "who", "which", "that");
    private static final Set<String> PARTICLES = Set.of("in", "out", "on", "off");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");

    private Retagging() {}

    static List<String> of(List<String> words, List<String> tags) {
        var better = new ArrayList<>(tags);
        for (int at = 0; at < words.size(); at++) {
            if (noun(words, better, at)) {
                better.set(at, "NOUN");
            } else if (NOUNS.contains(better.get(at)) && verb(words, better, at)) {
                better.set(at, "VERB");
            }
        }
        return better;
    }

    private static boolean verb(List<String> words, List<String> tags, int at) {
        var word = words.get(at);
        if (!EarsWords.VERBS.contains(EarsWords.base(word))) {
            return false;
        }
        boolean base = EarsWords.VERBS.contains(word);
        if (at == 0) {
            boolean order = words.size() > 1 && tags.get(1).equals("ADP") && !EarsWords.NOUNS.contains(word);
            return base && words.size() > 1 && !department(words, tags) && (order || opensObject(tags.get(1)));
        }
        var before = words.get(at - 1);
        if (PRONOUNS.contains(before)) {
            return true;
        }
        boolean nounBefore = NOUNS.contains(tags.get(at - 1)) && !before.isEmpty();
        boolean plural = Stems.isPlural(before);
        if (!nounBefore || beforeVerb(tags, at)) {
            return false;
        }
        return base ? plural && !word.endsWith("s") : !plural && subject(tags, at - 1);
    }

    /// "Support answers tickets": who acts can look like an order.
    private static boolean department(List<String> words, List<String> tags) {
        var second = words.get(1);
        return words.size() > 2
                && second.endsWith("s")
                && EarsWords.VERBS.contains(EarsWords.base(second))
                && opensObject(tags.get(2));
    }

    /// A noun with an article, or the first word: "a user", "stock".
    private static boolean subject(List<String> tags, int head) {
        int at = head;
        while (at > 0 && NOUNS.contains(tags.get(at - 1))) {
            at--;
        }
        return at == 0 || Set.of("DET", "SCONJ", "ADV", "NUM", "PUNCT", "CCONJ").contains(tags.get(at - 1));
    }

    private static boolean beforeVerb(List<String> tags, int at) {
        return at + 1 < tags.size() && VERBAL.contains(tags.get(at + 1));
    }

    private static boolean opensObject(String tag) {
        return Set.of("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM").contains(tag);
    }

    /// "In maintenance mode": such a word is a verb only behind "to", a pronoun or a modal, or in "users log in".
    /// "Clerks record" begins with
    /// people, not with an order.
    private static boolean noun(List<String> words, List<String> tags, int at) {
        if (at == 0 && tags.getFirst().equals("VERB")) {
            return Stems.isPlural(words.getFirst()) && !EarsWords.VERBS.contains(Stems.singular(words.getFirst()));
        }
        if (!tags.get(at).equals("VERB") || !EarsWords.NOUNS.contains(words.get(at)) || at == 0) {
            return false;
        }
        boolean particle = at + 1 < words.size() && PARTICLES.contains(words.get(at + 1));
        if (particle && Stems.isPlural(words.get(at - 1))) {
            return false;
        }
        var before = tags.get(at - 1);
        return Set.of("NOUN", "ADJ", "DET", "ADP", "PROPN").contains(before);
    }
}
