package dev.socrates.engine.quality;

import java.util.Set;

/// Sentences that ask by a verb in front: "Provide feedback".
final class Requests {

    private static final Set<String> LEADS =
            Set.of(",", "therefore", "also", "then", "please", "always", "never", "not", "do");

    private Requests() {}

    /// The place of the verb that asks; -1 when the sentence is no request.
    static int first(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.demanded(at) || LEADS.contains(sentence.word(at)) || sentence.tagged(at, "ADV")) {
                continue;
            }
            if (sentence.tagged(at, "PUNCT")) {
                continue;
            }
            return verb(sentence, at) ? at : -1;
        }
        return -1;
    }

    /// The tagger takes many a verb in front for an adjective or a name; what follows it tells.
    private static boolean verb(Sentence sentence, int at) {
        var word = sentence.word(at);
        if (!Verbs.base(word) || Verbs.modalOrCan(word) || modalFollows(sentence, at)) {
            return false;
        }
        boolean mistaken = (sentence.tagged(at, "ADJ") || sentence.tagged(at, "PROPN") || sentence.tagged(at, "NOUN"))
                && word.length() > 3;
        return sentence.tagged(at, "VERB") || mistaken;
    }

    /// "Library should ..." has a subject in front.
    private static boolean modalFollows(Sentence sentence, int at) {
        for (int next = at + 1; next < sentence.size() && !sentence.word(next).equals(","); next++) {
            boolean finite =
                    sentence.tagged(next, "AUX") || (sentence.tagged(next, "VERB") && Verbs.third(sentence.word(next)));
            if (finite && sentence.demanded(next)) {
                return true;
            }
        }
        return false;
    }
}
