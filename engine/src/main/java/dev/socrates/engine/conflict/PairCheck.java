package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.conflict.pairs.Judgement.Relation;
import dev.socrates.engine.conflict.pairs.PairJudge;
import dev.socrates.engine.conflict.pairs.Statement;
import java.util.List;
import java.util.Optional;

/// Asks the learned judge where no other check found anything. It blocks people on its own only where it is nearly
/// certain, the statements are nearly the same, and their meaning is known. Numbers are for the checks that know
/// bounds:
/// "at least 12" and "at most 64" go together.
final class PairCheck implements Check {

    private static final double CERTAIN = 0.97;
    private static final double SAME_WORDS = 0.6;

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.cosine() == 0
                || pair.left().narrowerThan(pair.right())
                || pair.otherSubject()
                || !pair.sameFacet()
                || !NegationCheck.sameNumbers(pair)
                || Overlap.of(pair.left().content(), pair.right().content()).jaccard() < SAME_WORDS) {
            return Optional.empty();
        }
        var left = Statement.of(pair.incoming().statement());
        var right = Statement.of(pair.existing().statement());
        var judgement = PairJudge.shipped().judge(left, right, pair.cosine());
        if (judgement.relation() != Relation.CONFLICT || judgement.probability() < CERTAIN) {
            return Optional.empty();
        }
        var words = decisive(judgement.leftWords(), left);
        var others = decisive(judgement.rightWords(), right);
        return Optional.of(new Verdict(
                Kind.CONTRADICTION,
                Domain.REQUIREMENT,
                Gravity.of(pair, Severity.MEDIUM),
                words,
                others,
                pair.quotes(words, others) + ": " + judgement.reason()));
    }

    static List<String> decisive(List<String> words, Statement statement) {
        return words.isEmpty() ? List.of(statement.text()) : words;
    }
}
