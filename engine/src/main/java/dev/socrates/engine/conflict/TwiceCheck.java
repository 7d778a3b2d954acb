package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.conflict.pairs.Judgement.Relation;
import dev.socrates.engine.conflict.pairs.PairJudge;
import dev.socrates.engine.conflict.pairs.Statement;
import java.util.Optional;

/// Asks the learned judge whether two statements say the same, where no rule could tell. It is right often enough to
/// propose a merge, and wrong too often to drop one of them for it.
final class TwiceCheck implements Check {

    private static final double CERTAIN = 0.8;

    /// Hardly any paraphrase is further away, and reading two statements part by part takes a millisecond.
    private static final double NEAR = 0.8;

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.cosine() < NEAR
                || pair.left().narrowerThan(pair.right())
                || pair.otherSubject()
                || !pair.sameFacet()
                || !NegationCheck.sameNumbers(pair)) {
            return Optional.empty();
        }
        var left = Statement.of(pair.incoming().statement());
        var right = Statement.of(pair.existing().statement());
        var judgement = PairJudge.shipped().judge(left, right, pair.cosine());
        if (judgement.relation() != Relation.DUPLICATE || judgement.probability() < CERTAIN) {
            return Optional.empty();
        }
        var words = PairCheck.decisive(judgement.leftWords(), left);
        var others = PairCheck.decisive(judgement.rightWords(), right);
        return Optional.of(new Verdict(
                Kind.DUPLICATE,
                Domain.REQUIREMENT,
                Severity.LOW,
                words,
                others,
                pair.quotes(words, others) + " probably say the same."));
    }
}
