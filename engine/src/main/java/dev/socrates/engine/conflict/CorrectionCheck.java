package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import java.util.List;
import java.util.Optional;

/// "We hold them for 90 days ... no wait, put 60 days": what was said last in one breath is what is meant.
final class CorrectionCheck {

    private CorrectionCheck() {}

    static Optional<Verdict> judge(Pair pair) {
        return pair.corrects() ? numbers(pair).or(() -> names(pair)) : Optional.empty();
    }

    private static Optional<Verdict> numbers(Pair pair) {
        for (var left : pair.left().measures()) {
            for (var right : pair.right().measures()) {
                if (left.comparableWith(right)) {
                    return verdict(pair, pair.left().words(left), pair.right().words(right));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> names(Pair pair) {
        for (var left : pair.left().technologies()) {
            for (var right : pair.right().technologies()) {
                if (left.what().group().id().equals(right.what().group().id())) {
                    return verdict(pair, pair.left().words(left), pair.right().words(right));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> verdict(Pair pair, String left, String right) {
        var words = List.of(left);
        var others = List.of(right);
        return Optional.of(new Verdict(
                Kind.CLARIFICATION,
                Domain.REQUIREMENT,
                Severity.LOW,
                words,
                others,
                pair.leftQuote(words) + " corrects " + pair.rightQuote(others) + ", which was said just before."));
    }
}
