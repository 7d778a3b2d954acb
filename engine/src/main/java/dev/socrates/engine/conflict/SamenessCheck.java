package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Beside;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The new statement says the same again, or the same more exactly.
final class SamenessCheck implements Check {

    static final double SAME_WORDS = 0.75;
    private static final double RELATED_WORDS = 0.4;
    private static final int MOST_WORDS = 5;

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().apartFrom(pair.right())
                || !pair.left().phases().equals(pair.right().phases())
                || denied(pair.left()) != denied(pair.right())
                || (!pair.right().condition().isEmpty()
                        && !pair.left().condition().equals(pair.right().condition()))
                || sides(pair.left(), pair.right())
                || pair.otherSubject()
                || ruledOutElsewhere(pair)
                || oneSentence(pair)) {
            return Optional.empty();
        }
        var overlap = Overlap.of(pair.left().content(), pair.right().content());
        if (!numbersCovered(pair.right(), pair.left()) || !names(pair.left()).containsAll(names(pair.right()))) {
            return lessExact(pair, overlap) ? Optional.of(verdict(pair, overlap, Kind.DUPLICATE)) : Optional.empty();
        }
        if (same(pair, overlap)) {
            return Optional.of(verdict(pair, overlap, adds(pair) ? Kind.CLARIFICATION : Kind.DUPLICATE));
        }
        boolean refines = overlap.onlyRight() == 0
                && overlap.shared().size() >= 2
                && overlap.onlyLeft() <= Math.max(3, overlap.shared().size());
        return refines ? Optional.of(verdict(pair, overlap, Kind.CLARIFICATION)) : Optional.empty();
    }

    /// The same reason may rule out several things: each of them is a statement of its own.
    private static boolean ruledOutElsewhere(Pair pair) {
        return (pair.incoming().notApplicable() || pair.existing().notApplicable()) && !pair.sameFacet();
    }

    /// One sentence that says something about several facets is no repetition of itself.
    private static boolean oneSentence(Pair pair) {
        return !pair.sameFacet()
                && pair.incoming().statement().equals(pair.existing().statement());
    }

    static boolean undecided(Pair pair) {
        var overlap = Overlap.of(pair.left().content(), pair.right().content());
        return overlap.shared().size() >= 2
                && overlap.jaccard() >= RELATED_WORDS
                && (overlap.undecided() || overlap.oneSided());
    }

    private static boolean same(Pair pair, Overlap overlap) {
        if (overlap.shared().isEmpty() && overlap.beyond() == 0) {
            return pair.sameCategory()
                    && pair.left().condition().equals(pair.right().condition())
                    && (!pair.left().measures().isEmpty() || !names(pair.left()).isEmpty());
        }
        return (overlap.jaccard() >= SAME_WORDS && overlap.oneSided())
                || reworded(pair, overlap)
                || (pair.single() && !pair.right().measures().isEmpty() && overlap.compatible(3));
    }

    /// A word swapped in an otherwise equal sentence is another thing ("offensive" and "defensive"), however
    /// close the meanings are; people who mean the same put the sentence differently.
    private static boolean reworded(Pair pair, Overlap overlap) {
        return overlap.jaccard() >= RELATED_WORDS
                && pair.cosine() >= Overlap.SAME_MEANING
                && (overlap.oneSided() || overlap.undecided())
                && !Overlap.sameFrame(pair.left().stems(), pair.right().stems());
    }

    private static boolean adds(Pair pair) {
        return !numbersCovered(pair.left(), pair.right())
                || !names(pair.right()).containsAll(names(pair.left()))
                || (pair.right().condition().isEmpty()
                        && !pair.left().condition().isEmpty())
                || (hasPercentile(pair.left()) && !hasPercentile(pair.right()));
    }

    private static boolean hasPercentile(Reading reading) {
        return reading.measures().stream()
                .anyMatch(measure -> measure.quantity().percentile() != null);
    }

    /// Says what is known with a detail less.
    private static boolean lessExact(Pair pair, Overlap overlap) {
        return overlap.jaccard() >= SAME_WORDS
                && overlap.oneSided()
                && overlap.shared().size() >= 2
                && numbersCovered(pair.left(), pair.right())
                && names(pair.right()).containsAll(names(pair.left()));
    }

    private static boolean numbersCovered(Reading some, Reading all) {
        return some.measures().stream()
                        .allMatch(measure -> all.measures().stream()
                                .anyMatch(other -> measure.comparableWith(other) && measure.sameAs(other)))
                && some.dates().stream()
                        .allMatch(date -> all.dates().stream()
                                .anyMatch(other -> date.first().equals(other.first())
                                        && date.last().equals(other.last())));
    }

    private static Set<String> names(Reading reading) {
        return reading.technologies().stream()
                .map(Phrases.Match::what)
                .map(Technology::name)
                .collect(Collectors.toSet());
    }

    private static boolean denied(Reading reading) {
        return reading.clauses().stream().anyMatch(Reading.Clause::negated);
    }

    /// They take different sides, even if of different things.
    private static boolean sides(Reading left, Reading right) {
        return left.opposites().stream()
                .anyMatch(a -> right.opposites().stream()
                        .anyMatch(
                                b -> a.what().pair().id().equals(b.what().pair().id())
                                        && a.what().first() != b.what().first()
                                        && a.what().pair().reach() != Beside.PROJECT));
    }

    private static Verdict verdict(Pair pair, Overlap overlap, Kind kind) {
        var words = words(pair.left(), overlap);
        var others = words(pair.right(), overlap);
        return new Verdict(
                kind,
                pair.left().technologies().isEmpty() ? Domain.REQUIREMENT : Domain.TECHNOLOGY,
                Severity.LOW,
                words,
                others,
                pair.leftQuote(words) + (kind == Kind.DUPLICATE ? " says again what " : " says more exactly what ")
                        + pair.rightQuote(others) + " says.");
    }

    private static List<String> words(Reading reading, Overlap overlap) {
        var shared = overlap.shared().stream()
                .map(stem -> reading.content().get(stem))
                .filter(index -> index != null)
                .map(index -> reading.words(index, index + 1))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return shared.isEmpty() && !reading.wording().statement().isBlank()
                ? List.of(reading.wording().statement())
                : shared;
    }
}
