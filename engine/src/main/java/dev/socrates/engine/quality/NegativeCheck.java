package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Demands that something does not happen.
final class NegativeCheck implements Check {

    private static final Set<String> NOT = Set.of("not", "never", "nor", "cannot");
    private static final Set<String> HARMLESS = Set.of("only", "limited", "least", "applicable", "necessarily");

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.demanded(at) && (negates(sentence, at) || nobody(sentence, at))) {
                spots.add(new Spot(SmellKind.NEGATIVE, at, at + 1));
            }
        }
        return spots.size() > 1 ? List.of(spots.getFirst()) : spots;
    }

    private static boolean negates(Sentence sentence, int at) {
        return NOT.contains(sentence.word(at))
                && !HARMLESS.contains(sentence.word(at + 1))
                && !sentence.word(at - 1).equals("or");
    }

    /// "No user shall ...".
    private static boolean nobody(Sentence sentence, int at) {
        boolean no = Set.of("no", "neither", "none").contains(sentence.word(at))
                && !sentence.word(at + 1).equals("-");
        if (!no) {
            return false;
        }
        for (int next = at + 1; next < Math.min(sentence.size(), at + 6); next++) {
            if (Verbs.modalOrCan(sentence.word(next))) {
                return true;
            }
        }
        return false;
    }
}
