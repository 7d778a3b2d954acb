package dev.socrates.engine.ears;

import dev.socrates.engine.text.Stems;
import java.util.Set;

/// Where a condition at the start of a sentence ends and its main clause begins.
final class ConditionEnd {

    private static final Set<String> SUBJECTS =
            Set.of("we", "they", "he", "she", "i", "it", "you", "nobody", "everybody");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final int SUBJECT = 9;

    private final Wording wording;

    ConditionEnd(Wording wording) {
        this.wording = wording;
    }

    /// Index at which the main clause begins, or -1 when the sentence has none.
    ///
    /// @param clausal whether the condition is a clause with a verb of its own
    int leading(int from, int to, boolean clausal) {
        int comma = comma(from, to);
        if (comma >= 0) {
            return comma + 1;
        }
        for (int at = from + 1; at < to; at++) {
            if (wording.is(at, "then")) {
                return at + 1;
            }
        }
        int verb = wording.finite(from, to);
        int boundary = clausal ? -1 : phrase(from, to);
        return boundary >= 0 || verb < 0 ? boundary : subject(verb + 1, to);
    }

    /// Index behind a phrase that a main clause follows, or -1.
    int phrase(int from, int to) {
        int comma = comma(from, to);
        if (comma >= 0) {
            return comma;
        }
        int verb = wording.finite(from, to);
        return verb < 0 ? -1 : boundary(from, verb);
    }

    /// The first comma behind which a main clause, or another condition, begins.
    private int comma(int from, int to) {
        for (int at = from + 1; at < to - 1; at++) {
            if (wording.is(at, ",") && opensClause(at + 1, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean opensClause(int from, int to) {
        if (wording.is(from, "then")
                || EarsWords.MARKERS.longestAt(wording.words(), from).isPresent()) {
            return true;
        }
        boolean joined = wording.is(from, "and") || wording.is(from, "or");
        int verb = wording.finite(from, Math.min(to, from + SUBJECT));
        if (verb < 0 || joined) {
            return false;
        }
        for (int at = from; at < verb; at++) {
            if (wording.is(at, ",")) {
                return false;
            }
        }
        return true;
    }

    /// Where the subject of the second verb begins.
    private int subject(int from, int to) {
        for (int verb = wording.finite(from, to); verb >= 0; verb = wording.finite(verb + 1, to)) {
            for (int at = verb - 1; at >= from && verb - at <= SUBJECT; at--) {
                if (SUBJECTS.contains(wording.words().get(at)) || (startsSubject(at) && !behindPreposition(at))) {
                    return at;
                }
                if (wording.verb(at)) {
                    break;
                }
            }
            int bare = boundary(from - 1, verb);
            if (bare > from && !wording.verb(bare - 1)) {
                return bare;
            }
        }
        return -1;
    }

    private boolean startsSubject(int at) {
        return wording.tags().get(at).equals("DET")
                || SUBJECTS.contains(wording.words().get(at));
    }

    private boolean behindPreposition(int at) {
        return at > 0 && Set.of("ADP", "SCONJ").contains(wording.tags().get(at - 1));
    }

    /// Between "an outage" and "orders" in "an outage orders are queued": before an article, a pronoun or a plural.
    private int boundary(int from, int verb) {
        for (int at = verb - 1; at > from; at--) {
            if (startsSubject(at) && !behindPreposition(at)) {
                return at;
            }
            if (wording.verb(at)) {
                break;
            }
        }
        int last = verb - 1;
        boolean plural = last > from
                && Stems.isPlural(wording.words().get(last))
                && NOUNS.contains(wording.tags().get(last));
        if (!plural) {
            return -1;
        }
        boolean noun = NOUNS.contains(wording.tags().get(last - 1))
                || Stems.isPlural(wording.words().get(last - 1));
        if (noun || wording.tags().get(last - 1).equals("NUM")) {
            return last;
        }
        int start = last;
        while (start - 1 > from && wording.tags().get(start - 1).equals("ADJ")) {
            start--;
        }
        return start > from + 1 ? start : -1;
    }
}
