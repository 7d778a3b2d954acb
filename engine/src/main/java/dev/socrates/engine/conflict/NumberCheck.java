package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Numbers about the same thing that no value satisfies, or two targets where one can hold.
final class NumberCheck implements Check {

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().apartFrom(pair.right()) || loadsApart(pair)) {
            return Optional.empty();
        }
        Verdict gravest = null;
        for (var left : targets(pair.left())) {
            for (var right : targets(pair.right())) {
                boolean clear = left.comparableWith(right) && alone(pair.left(), left) && alone(pair.right(), right);
                var verdict = clear ? compare(pair, left, right) : null;
                if (verdict != null && (gravest == null || verdict.graverThan(gravest))) {
                    gravest = verdict;
                }
            }
        }
        return Optional.ofNullable(gravest);
    }

    private static @Nullable Verdict compare(Pair pair, Measure left, Measure right) {
        boolean agree = !left.excludes(right)
                && left.bound() != Bound.ABOUT
                && right.bound() != Bound.ABOUT
                && !left.sameKindAs(right);
        if (agree || left.sameAs(right) || !sameThing(pair, left, right)) {
            return null;
        }
        if (left.excludes(right)) {
            return addsDetail(pair, left, right) && satisfies(left, right)
                    ? verdict(pair, left, right, Kind.CLARIFICATION)
                    : verdict(pair, left, right, Kind.CONTRADICTION);
        }
        if (left.bound() == Bound.ABOUT || right.bound() == Bound.ABOUT) {
            return verdict(pair, left, right, Kind.CLARIFICATION);
        }

        boolean refined = addsDetail(pair, left, right) && satisfies(left, right);
        return verdict(pair, left, right, refined ? Kind.CLARIFICATION : Kind.CONTRADICTION);
    }

    /// With two numbers of a sort in one sentence nobody can tell which of them is meant.
    private static boolean alone(Reading reading, Measure measure) {
        return reading.measures().stream()
                .noneMatch(other -> !other.equals(measure) && other.comparableWith(measure) && !other.sameAs(measure));
    }

    /// The number of people or calls that another number has to hold under is a condition, no target.
    private static List<Measure> targets(Reading reading) {
        return reading.targets().stream()
                .filter(measure -> !load(reading, measure))
                .toList();
    }

    private static boolean load(Reading reading, Measure measure) {
        return measure.dimension() == Dimension.COUNT
                && reading.measures().stream()
                        .anyMatch(other -> other.dimension() == Dimension.DURATION && other.about("response_time"));
    }

    private static boolean loadsApart(Pair pair) {
        var left = loads(pair.left());
        var right = loads(pair.right());
        return !left.isEmpty()
                && !right.isEmpty()
                && left.stream().noneMatch(a -> right.stream().anyMatch(a::sameAs));
    }

    private static List<Measure> loads(Reading reading) {
        return reading.measures().stream()
                .filter(measure -> load(reading, measure))
                .toList();
    }

    private static boolean sameThing(Pair pair, Measure left, Measure right) {
        var a = left.topic();
        var b = right.topic();
        if (a != null && b != null && !a.id().equals(b.id()) && !pair.single()) {
            return false;
        }
        if (!pair.left().copies().equals(pair.right().copies())) {
            return false;
        }
        boolean oneTopic = a != null && b != null && a.id().equals(b.id());
        var overlap = oneTopic
                ? Overlap.of(pair.left().contentBeside(left), pair.right().contentBeside(right))
                : Overlap.of(pair.left().content(), pair.right().content());
        if (!overlap.evenlyNamed(pair)) {
            return false;
        }
        if (pair.single()) {
            return overlap.compatible(Integer.MAX_VALUE)
                    || !pair.incoming().subject().equals(Claim.SYSTEM);
        }
        if (pair.otherSubject()) {
            return false;
        }
        if (a != null && b != null) {
            return overlap.oneSided() ? overlap.compatible(2) : overlap.sameMatter(pair.cosine());
        }
        return overlap.sameMatter(pair.cosine()) || counted(pair, left, overlap);
    }

    /// The counted thing itself is what both speak of.
    private static boolean counted(Pair pair, Measure left, Overlap overlap) {
        return left.dimension() == Dimension.COUNT
                && pair.sameCategory()
                && overlap.oneSided()
                && overlap.beyond() <= 1;
    }

    private static boolean addsDetail(Pair pair, Measure left, Measure right) {
        return (left.quantity().percentile() != null && right.quantity().percentile() == null)
                || (!loads(pair.left()).isEmpty() && loads(pair.right()).isEmpty())
                || (!pair.left().condition().isEmpty()
                        && pair.right().condition().isEmpty());
    }

    /// Whoever meets the new bound meets the old one too.
    private static boolean satisfies(Measure left, Measure right) {
        return left.bound() == Bound.AT_LEAST ? left.low() >= right.low() : left.high() <= right.high();
    }

    private static Verdict verdict(Pair pair, Measure left, Measure right, Kind kind) {
        var topic = left.topic();
        var leftWords = pair.left().words(left);
        var rightWords = pair.right().words(right);
        var words = List.of(leftWords);
        var others = List.of(rightWords);
        boolean refines = kind == Kind.CLARIFICATION;
        var severity =
                left.excludes(right) && left.ratio(right) < 2 ? Severity.MEDIUM : Gravity.byRatio(left.ratio(right));
        return new Verdict(
                kind,
                topic == null ? Domain.REQUIREMENT : topic.domain(),
                refines ? Severity.LOW : Gravity.of(pair, max(severity)),
                words,
                others,
                refines
                        ? pair.leftQuote(words) + " says more exactly what " + pair.rightQuote(others) + " says."
                        : pair.quotes(words, others) + " cannot both hold: it is either " + leftWords + " or "
                                + rightWords + ".");
    }

    private static Severity max(Severity severity) {
        return severity.compareTo(Severity.MEDIUM) < 0 ? Severity.MEDIUM : severity;
    }
}
