package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Demands that something does not happen.
final class NegativeCheck implements Check {

    private static final Set<String> NOT = Set.of("not", "never", "nor", "cannot");
    private static final Set<String> LEFT_OUT =
            Set.of("need", "needed", "want", "wanted", "plan", "planned", "require", "required", "necessary");
    private static final int NEAR = 5;
    private static final Set<String> HARMLESS = Set.of("only", "limited", "least", "applicable", "necessarily");

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.demanded(at) && (negates(sentence, at) || nobody(sentence, at))) {
                spots.add(new Spot(SmellKind.NEGATIVE, contracted(sentence, at) ? at - 1 : at, at + 1));
            }
        }
        return spots.size() > 1 ? List.of(spots.getFirst()) : spots;
    }

    /// "Don't" is one word to people.
    private static boolean contracted(Sentence sentence, int at) {
        var tokens = sentence.tokens();
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /// "We do not need an app" leaves something out; it does not forbid it.
    private static boolean leavesOut(Sentence sentence, int not) {
        return LEFT_OUT.contains(sentence.word(not + 1))
                || (sentence.tagged(not + 1, "ADV") && LEFT_OUT.contains(sentence.word(not + 2)));
    }

    private static boolean negates(Sentence sentence, int at) {
        return NOT.contains(sentence.word(at))
                && !leavesOut(sentence, at)
                && !bounds(sentence, at)
                && !HARMLESS.contains(sentence.word(at + 1))
                && !sentence.word(at - 1).equals("or");
    }

    /// "Not longer than an hour" and "shall not exceed 5 V" are limits, which can be tested.
    private static boolean bounds(Sentence sentence, int not) {
        int end = Math.min(sentence.size(), not + NEAR);
        var next = sentence.words().subList(Math.min(not + 1, end), end);
        return next.contains("than") || next.contains("exceed");
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
