package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Beside;
import dev.socrates.engine.conflict.Clues.Side;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The statements use wordings that exclude each other, and speak of the same thing.
final class OppositeCheck implements Check {

    private static final int NEGATION_REACH = 5;
    private static final Set<String> TECHNICAL =
            Set.of("structure", "hosting", "licence", "rendering", "tenancy", "device");

    @Override
    public Optional<Verdict> judge(Pair pair) {
        for (var left : pair.left().opposites()) {
            for (var right : pair.right().opposites()) {
                if (left.what().pair().id().equals(right.what().pair().id()) && clash(pair, left, right)) {
                    return Optional.of(verdict(pair, left, right));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean clash(Pair pair, Phrases.Match<Side> left, Phrases.Match<Side> right) {
        return side(pair.left(), left) != side(pair.right(), right)
                && !both(pair.left(), left)
                && !both(pair.right(), right)
                && sameThing(
                        pair, left.what().pair().reach(), left.what().pair().id());
    }

    private static boolean sameThing(Pair pair, Beside reach, String id) {
        var overlap = Overlap.of(rest(pair.left(), id), rest(pair.right(), id));
        return switch (reach) {
            case SELF -> !selfApart(pair) && overlap.compatible(1);
            case PROJECT ->
                !pair.left().apartFrom(pair.right())
                        && (!pair.otherSubject() || !overlap.shared().isEmpty())
                        && Reading.sameOrGeneralSubject(pair.incoming(), pair.existing());
            case SHARED ->
                !pair.left().narrowerThan(pair.right())
                        && NegationCheck.sameNumbers(pair)
                        && !pair.otherSubject()
                        && overlap.sameMatter(pair.cosine());
            case CLOSE ->
                !pair.left().narrowerThan(pair.right())
                        && overlap.shared().size() >= 3
                        && overlap.oneSided()
                        && overlap.beyond() <= 1;
        };
    }

    /// A guest is by definition somebody without an account, so persons do not keep these sides apart unless
    /// both name one that the other does not mean.
    private static boolean selfApart(Pair pair) {
        return pair.left().exception()
                || pair.right().exception()
                || !pair.left().phases().equals(pair.right().phases())
                || pair.left().condition().isEmpty() != pair.right().condition().isEmpty()
                || (pair.left().apartFrom(pair.right())
                        && !pair.left().actors().contains("guest")
                        && !pair.right().actors().contains("guest"));
    }

    private static boolean side(Reading reading, Phrases.Match<Side> hit) {
        return hit.what().first() != reading.negatedBefore(hit, NEGATION_REACH);
    }

    /// "Synchronous or asynchronous" takes no side.
    private static boolean both(Reading reading, Phrases.Match<Side> hit) {
        return reading.opposites().stream()
                .anyMatch(other ->
                        other.what().pair().id().equals(hit.what().pair().id())
                                && side(reading, other) != side(reading, hit));
    }

    private static Map<String, Integer> rest(Reading reading, String id) {
        var hits = reading.opposites().stream()
                .filter(hit -> hit.what().pair().id().equals(id))
                .toList();
        return reading.contentWithout(hits);
    }

    private static Verdict verdict(Pair pair, Phrases.Match<Side> left, Phrases.Match<Side> right) {
        var opposite = left.what().pair();
        var leftWords = pair.left().words(left);
        var rightWords = pair.right().words(right);
        var words = List.of(leftWords);
        var others = List.of(rightWords);
        return new Verdict(
                Kind.CONTRADICTION,
                TECHNICAL.contains(opposite.id()) ? Domain.TECHNOLOGY : Domain.REQUIREMENT,
                Gravity.of(pair, Severity.HIGH),
                words,
                others,
                pair.quotes(words, others) + " exclude each other: it is either “" + leftWords + "” or “" + rightWords
                        + "”.");
    }
}
