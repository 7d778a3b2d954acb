package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Numbers about different things that limit each other: how long data is kept and when it is deleted, how
/// much uptime is promised and how long it may be down, how much data may be lost and how often it is backed
/// up.
final class NumberRelationCheck implements Check {

    private static final double SLACK = 1.02;
    private static final double DAY = 86_400;

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().apartFrom(pair.right()) || pair.otherSubject()) {
            return Optional.empty();
        }
        for (var left : pair.left().measures()) {
            for (var right : pair.right().measures()) {
                var verdict = relate(pair, left, right);
                if (verdict.isPresent()) {
                    return verdict;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> relate(Pair pair, Measure left, Measure right) {
        boolean onDemand = request(pair.left(), left) || request(pair.right(), right);
        if (!onDemand && (keptAndDeleted(left, right) || keptAndDeleted(right, left)) && oneMatter(pair, left, right)) {
            return verdict(
                    pair,
                    left,
                    right,
                    Kind.CONTRADICTION,
                    left.ratio(right),
                    "what has to be kept that long is deleted sooner",
                    reading -> false);
        }
        if ((tooLongDown(left, right) || tooLongDown(right, left)) && oneMatter(pair, left, right)) {
            return verdict(
                    pair,
                    left,
                    right,
                    Kind.CONTRADICTION,
                    10,
                    "the downtime alone uses up more than the promised availability leaves",
                    reading -> false);
        }
        boolean lost = lostBetweenBackups(pair.left(), left, right) || lostBetweenBackups(pair.right(), right, left);
        if (lost) {
            double allowed = Math.min(left.amount(), right.amount());
            return verdict(
                    pair,
                    left,
                    right,
                    Kind.INCONSISTENCY,
                    left.ratio(right),
                    "between two backups more is lost than may be lost",
                    reading -> copied(reading, allowed));
        }
        return Optional.empty();
    }

    private static boolean oneMatter(Pair pair, Measure left, Measure right) {
        var overlap = Overlap.of(pair.left().contentBeside(left), pair.right().contentBeside(right));
        return overlap.compatible(2)
                && overlap.evenlyNamed(pair)
                && pair.left().copies().equals(pair.right().copies());
    }

    /// "Deleted within 30 days of a request" is how fast, not how long.
    private static boolean request(Reading reading, Measure measure) {
        return measure.bound() == Bound.AT_MOST
                && measure.about("deletion")
                && !reading.condition().isEmpty();
    }

    private static boolean keptAndDeleted(Measure kept, Measure deleted) {
        boolean related = kept.about("retention") && deleted.about("deletion") && span(kept) && span(deleted);
        return related
                && (kept.bound() == Bound.AT_MOST
                        ? deleted.bound() != Bound.AT_MOST && deleted.amount() > kept.amount() * SLACK
                        : deleted.amount() * SLACK < kept.amount());
    }

    /// A time to keep data; anything under a day is how long an action takes.
    private static boolean span(Measure measure) {
        return !measure.repeats() && measure.per() == 0 && measure.amount() >= DAY;
    }

    private static boolean tooLongDown(Measure uptime, Measure down) {
        boolean related = uptime.about("uptime") && down.dimension() == Dimension.DURATION && down.about("downtime");
        return related
                && !down.repeats()
                && down.per() > 0
                && down.amount() / down.per() > (1 - uptime.amount() / 100) * SLACK + 1e-9;
    }

    private static boolean lostBetweenBackups(Reading losing, Measure loss, Measure backup) {
        return loss.about("data_loss")
                && !loss.repeats()
                && backup.repeats()
                && backup.about("backup")
                && backup.amount() > loss.amount() * SLACK
                && losing.targets().contains(loss)
                && Clues.INSTANCE.lossy.anyIn(losing.stems());
    }

    /// Changes are copied often enough, whatever the full backup does.
    private static boolean copied(Reading reading, double allowed) {
        return Clues.INSTANCE.continuous.anyIn(reading.stems())
                || (Clues.INSTANCE.copying.anyIn(reading.stems())
                        && reading.measures().stream()
                                .anyMatch(measure -> measure.repeats() && measure.amount() <= allowed * SLACK));
    }

    private static Optional<Verdict> verdict(
            Pair pair, Measure left, Measure right, Kind kind, double ratio, String why, Predicate<Reading> settled) {
        var words = List.of(pair.left().words(left));
        var others = List.of(pair.right().words(right));
        var severity = ratio < 2 ? Severity.MEDIUM : Gravity.byRatio(ratio);
        return Optional.of(new Verdict(
                kind,
                Domain.REQUIREMENT,
                Gravity.of(pair, severity),
                words,
                others,
                pair.quotes(words, others) + " do not go together: " + why + ".",
                settled));
    }
}
