package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import java.util.List;
import java.util.Optional;

/// What was vague for a key is now said with a figure or a name.
final class VaguenessCheck implements Check {

    @Override
    public Optional<Verdict> judge(Pair pair) {
        boolean firmer = pair.single() && firm(pair.left()) && !firm(pair.right()) && vague(pair);
        if (!firmer || pair.left().apartFrom(pair.right())) {
            return Optional.empty();
        }
        var left = List.of(pair.incoming().statement());
        var right = List.of(pair.existing().statement());
        return Optional.of(new Verdict(
                Kind.CLARIFICATION,
                Domain.REQUIREMENT,
                Severity.LOW,
                left,
                right,
                pair.leftQuote(left) + " says in a figure or a name what " + pair.rightQuote(right) + " left open."));
    }

    private static boolean firm(Reading reading) {
        return !reading.measures().isEmpty()
                || !reading.dates().isEmpty()
                || !reading.technologies().isEmpty();
    }

    /// Beside vague words it says nothing of its own.
    private static boolean vague(Pair pair) {
        var old = pair.right();
        var vague = Clues.INSTANCE.vague.in(old.stems());
        boolean denies = old.clauses().stream().anyMatch(Reading.Clause::negated);
        var rest = old.contentWithout(vague).keySet();
        return !vague.isEmpty()
                && !denies
                && rest.stream().allMatch(stem -> pair.left().content().containsKey(stem));
    }
}
