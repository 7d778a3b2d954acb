package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import java.util.Set;

/// Forms of English verbs, told by their endings and a list of the irregular ones.
final class Verbs {

    private static final Set<String> IRREGULAR = Lexicon.set("smells", "irregular_participles");
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being");
    private static final Set<String> MODALS = Set.of("shall", "must", "should", "may", "might", "will", "would");
    private static final Set<String> CAN = Set.of("can", "could", "cannot");
    private static final int SHORTEST = 4;

    private Verbs() {}

    static boolean be(String word) {
        return BE.contains(word);
    }

    /// A modal that makes a demand; "can" mostly tells what is possible.
    static boolean modal(String word) {
        return MODALS.contains(word);
    }

    static boolean modalOrCan(String word) {
        return modal(word) || CAN.contains(word);
    }

    static boolean participle(String word) {
        return IRREGULAR.contains(word) || (word.length() >= SHORTEST && word.endsWith("ed"));
    }

    /// As behind "shall" or "to".
    static boolean base(String word) {
        return !word.endsWith("ing") && !(word.length() > SHORTEST && word.endsWith("ed")) && !third(word);
    }

    /// As behind "it".
    static boolean third(String word) {
        return word.length() >= SHORTEST && word.endsWith("s") && !word.endsWith("ss");
    }
}
