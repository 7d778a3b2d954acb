package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Claims of one identity whose key takes one value, and claims that say a facet does not apply.
final class IdentityCheck implements Check {

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.incoming().notApplicable() != pair.existing().notApplicable()) {
            return notApplicable(pair);
        }
        if (!pair.single()
                || pair.left().apartFrom(pair.right())
                || !pair.left().roles().equals(pair.right().roles())) {
            return Optional.empty();
        }
        var left = pair.incoming().value();
        var right = pair.existing().value();
        boolean named = left instanceof Value.Named a
                && right instanceof Value.Named b
                && a.group().equals(b.group())
                && !a.name().equals(b.name())
                && namesOnly(pair, a, b);
        boolean worded = left instanceof Value.Words && right instanceof Value.Words && otherWords(pair);
        return named || worded ? Optional.of(otherValue(pair, named)) : Optional.empty();
    }

    /// Each names its own technology alone, and rejects none.
    private static boolean namesOnly(Pair pair, Value.Named a, Value.Named b) {
        return !contains(pair.existing(), a.name())
                && !contains(pair.incoming(), b.name())
                && !pair.left().mentionOnly()
                && !pair.right().mentionOnly()
                && pair.left().clauses().stream().noneMatch(Reading.Clause::negated)
                && pair.right().clauses().stream().noneMatch(Reading.Clause::negated)
                && Overlap.of(pair.left().content(), pair.right().content())
                                        .shared()
                                        .size()
                                + 4
                        >= pair.left().technologies().size()
                                + pair.right().technologies().size();
    }

    private static boolean contains(Claim claim, String name) {
        return claim.statement().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /// With next to nothing in common they are remarks rather than two answers.
    private static boolean otherWords(Pair pair) {
        var overlap = Overlap.of(pair.left().content(), pair.right().content());
        return !pair.left().narrowerThan(pair.right())
                && !overlap.oneSided()
                && overlap.shared().size() >= 2
                && overlap.jaccard() < SamenessCheck.SAME_WORDS
                && pair.cosine() < Overlap.SAME_MEANING;
    }

    private static Optional<Verdict> notApplicable(Pair pair) {
        boolean subject = Reading.sameOrGeneralSubject(pair.incoming(), pair.existing());
        if (!pair.sameFacet() || !subject) {
            return Optional.empty();
        }
        var left = pair.leftQuote(List.of());
        var right = pair.rightQuote(List.of());
        var denied = pair.incoming().notApplicable() ? left : right;
        var stated = pair.incoming().notApplicable() ? right : left;
        return Optional.of(new Verdict(
                Kind.CONTRADICTION,
                Domain.REQUIREMENT,
                Gravity.of(pair, Severity.MEDIUM),
                whole(pair.incoming()),
                whole(pair.existing()),
                denied + " says that this does not apply, yet " + stated + " decides something about it."));
    }

    private static Verdict otherValue(Pair pair, boolean named) {
        return new Verdict(
                Kind.CONTRADICTION,
                named ? Domain.TECHNOLOGY : Domain.REQUIREMENT,
                Gravity.of(pair, named ? Severity.HIGH : Severity.MEDIUM),
                whole(pair.incoming()),
                whole(pair.existing()),
                pair.quotes(List.of(), List.of()) + " answer one question in two ways.");
    }

    private static List<String> whole(Claim claim) {
        return claim.statement().isBlank() ? List.of() : List.of(claim.statement());
    }
}
