package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two dates for one milestone, or milestones in the wrong order.
final class TimelineCheck implements Check {

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().exception() || pair.right().exception() || pair.otherSubject()) {
            return Optional.empty();
        }
        for (var left : pair.left().dates()) {
            for (var right : pair.right().dates()) {
                var verdict = compare(pair, left, right);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> compare(Pair pair, Dated left, Dated right) {
        boolean named = left.milestone() >= 0 && right.milestone() >= 0;
        if (named && left.milestone() != right.milestone()) {
            boolean wrong = left.milestone() < right.milestone()
                    ? left.first().isAfter(right.last())
                    : right.first().isAfter(left.last());
            return wrong
                    ? verdict(
                            pair,
                            left,
                            right,
                            Kind.INCONSISTENCY,
                            " do not go together: what has to come first is dated later.")
                    : Optional.empty();
        }
        boolean same = pair.single()
                || (named && pair.left().phases().equals(pair.right().phases()) && sameMatter(pair));
        if (!same || (left.first().equals(right.first()) && left.last().equals(right.last()))) {
            return Optional.empty();
        }
        boolean within = !left.first().isBefore(right.first()) && !left.last().isAfter(right.last());
        return within
                ? verdict(pair, left, right, Kind.CLARIFICATION, ": the new date is more exact.")
                : verdict(pair, left, right, Kind.CONTRADICTION, " cannot both hold: one milestone has two dates.");
    }

    private static boolean sameMatter(Pair pair) {
        return Overlap.of(content(pair.left()), content(pair.right())).compatible(2);
    }

    private static Map<String, Integer> content(Reading reading) {
        return reading.contentWithout(Clues.INSTANCE.milestones.in(reading.stems()));
    }

    private static Optional<Verdict> verdict(Pair pair, Dated left, Dated right, Kind kind, String why) {
        var words = List.of(pair.left().words(left.from(), left.to()));
        var others = List.of(pair.right().words(right.from(), right.to()));
        boolean blocks = kind.blocks();
        return Optional.of(new Verdict(
                kind,
                Domain.TIMELINE,
                blocks ? Gravity.of(pair, Severity.HIGH) : Severity.LOW,
                words,
                others,
                pair.quotes(words, others) + why));
    }
}
