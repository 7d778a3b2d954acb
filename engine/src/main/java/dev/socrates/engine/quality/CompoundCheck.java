package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Several demands in one sentence: verbs that "and" or "or" joins, or several clauses with a modal of their
/// own.
final class CompoundCheck implements Check {

    private static final Set<String> JOINS = Set.of("and", "or", "nor", "but", "then");
    private static final Set<String> SKIPPED = Set.of(",", "also", "then", "not", "to", "either", "both");
    private static final Set<String> CONTRASTS = Set.of("while", "although", "whereas");

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 1; at < sentence.size() - 1; at++) {
            if (sentence.demanded(at) && JOINS.contains(sentence.word(at)) && joins(sentence, at)) {
                spots.add(new Spot(SmellKind.COMPOUND, at, at + 1));
            }
        }
        if (spots.isEmpty()) {
            furtherModal(sentence).ifPresent(spots::add);
        }
        return spots;
    }

    private static boolean joins(Sentence sentence, int at) {
        int next = at + 1;
        while (next < sentence.size() && (SKIPPED.contains(sentence.word(next)) || sentence.tagged(next, "ADV"))) {
            next++;
        }
        if (next >= sentence.size() || !sentence.demanded(next)) {
            return false;
        }
        var word = sentence.word(next);
        boolean modal = Verbs.modalOrCan(word) && sentence.tagged(next, "AUX");
        return modal ? baseBefore(sentence, at) : samePhrase(sentence, at, next);
    }

    private static boolean samePhrase(Sentence sentence, int join, int at) {
        var word = sentence.word(at);
        boolean verb = sentence.tagged(at, "VERB");
        if (Verbs.participle(word) && verb) {
            return passiveBefore(sentence, join) && !sentence.noun(at + 1);
        }
        if (word.endsWith("ing")) {
            return false;
        }
        if (Verbs.third(word) && verb) {
            return thirdBefore(sentence, join);
        }
        boolean takesObject =
                sentence.tagged(at + 1, "DET") || sentence.word(at + 1).equals("their");
        boolean base =
                Verbs.base(word) && (verb || (takesObject && !sentence.tagged(at, "DET") && !function(sentence, at)));
        return base && baseBefore(sentence, join);
    }

    private static boolean function(Sentence sentence, int at) {
        return Set.of("ADP", "PRON", "SCONJ", "CCONJ", "PUNCT", "AUX", "NUM", "PART")
                .contains(sentence.tag(at));
    }

    private static boolean passiveBefore(Sentence sentence, int join) {
        for (int at = join - 1; at > 0; at--) {
            if (sentence.demanded(at) && Verbs.be(sentence.word(at))) {
                return PassiveCheck.participle(sentence, at + 1) > 0;
            }
        }
        return false;
    }

    private static boolean thirdBefore(Sentence sentence, int join) {
        for (int at = join - 1; at > 0; at--) {
            if (sentence.demanded(at) && sentence.tagged(at, "VERB") && Verbs.third(sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /// A verb behind a modal or "to", or the first word of a request.
    private static boolean baseBefore(Sentence sentence, int join) {
        for (int at = join - 1; at >= 0; at--) {
            if (!sentence.demanded(at)) {
                continue;
            }
            boolean marked =
                    Verbs.modalOrCan(sentence.word(at)) || sentence.word(at).equals("to");
            boolean request =
                    sentence.tagged(at, "VERB") && Verbs.base(sentence.word(at)) && Requests.first(sentence) == at;
            if (marked || request || Requests.first(sentence) == at) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Spot> furtherModal(Sentence sentence) {
        int modals = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (Verbs.modal(sentence.word(at)) && sentence.tagged(at, "AUX") && demands(sentence, at)) {
                modals++;
                if (modals == 2) {
                    return Optional.of(new Spot(SmellKind.COMPOUND, at, at + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean demands(Sentence sentence, int at) {
        boolean strict = sentence.word(at).equals("shall") || sentence.word(at).equals("must");
        return switch (sentence.zones().get(at)) {
            case DEMAND -> true;
            case RELATIVE -> strict;
            case CONDITION -> strict && contrasted(sentence, at);
            case CONTENT, PURPOSE, QUESTION, PARENTHESIS -> false;
        };
    }

    private static boolean contrasted(Sentence sentence, int at) {
        for (int before = at; before >= 0 && sentence.zones().get(before) == Zone.CONDITION; before--) {
            if (CONTRASTS.contains(sentence.word(before))) {
                return true;
            }
        }
        return false;
    }
}
