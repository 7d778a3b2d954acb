package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import java.util.List;
import java.util.Optional;

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
        if ((keptAndDeleted(left, right) || keptAndDeleted(right, left)) && oneMatter(pair, left, right)) {
            return verdict(
                    pair,
                    left,
                    right,
                    Kind.CONTRADICTION,
                    left.ratio(right),
                    "what has to be kept that long is deleted sooner");
        }
        if ((tooLongDown(left, right) || tooLongDown(right, left)) && oneMatter(pair, left, right)) {
            return verdict(
                    pair,
                    left,
                    right,
                    Kind.CONTRADICTION,
                    10,
                    "the downtime alone uses up more than the promised availability leaves");
        }
        if (lostBetweenBackups(pair.right(), left, right) || lostBetweenBackups(pair.left(), right, left)) {
            return verdict(
                    pair,
                    left,
                    right,
                    Kind.INCONSISTENCY,
                    left.ratio(right),
                    "what is lost between two backups is more than may be lost");
        }
        return Optional.empty();
    }

    private static boolean oneMatter(Pair pair, Measure left, Measure right) {
        return Overlap.of(pair.left().contentBeside(left), pair.right().contentBeside(right))
                .compatible(2);
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

    private static boolean lostBetweenBackups(Reading backups, Measure loss, Measure backup) {
        return loss.about("data_loss")
                && !loss.repeats()
                && backup.repeats()
                && backup.about("backup")
                && backup.amount() > loss.amount() * SLACK
                && Clues.INSTANCE.continuous.in(backups.stems()).isEmpty();
    }

    private static Optional<Verdict> verdict(
            Pair pair, Measure left, Measure right, Kind kind, double ratio, String why) {
        var severity = ratio < 2 ? Severity.MEDIUM : Gravity.byRatio(ratio);
        return Optional.of(new Verdict(
                kind,
                Domain.REQUIREMENT,
                Gravity.of(pair, severity),
                List.of(pair.left().words(left)),
                List.of(pair.right().words(right)),
                pair.leftQuote() + " and " + pair.rightQuote() + " do not fit: " + why + "."));
    }
}
