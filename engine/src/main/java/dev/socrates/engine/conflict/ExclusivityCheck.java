package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Stems;
import java.util.List;
import java.util.Optional;

/// "Only managers can approve refunds" keeps everybody else from it, so "clerks can approve refunds" breaks it.
final class ExclusivityCheck implements Check {

    private static final String ONLY = Stems.of("only");

    /// The word stands in front of the subject, at most behind an article or a number.
    private static final int FRONT = 2;

    private static final double SAME_DEED = 0.6;

    @Override
    public Optional<Verdict> judge(Pair pair) {
        var left = pair.left();
        var right = pair.right();
        boolean exclusive = exclusive(left) || exclusive(right);
        if (!exclusive || !othersActing(left, right) || !sameCase(left, right) || denied(left) || denied(right)) {
            return Optional.empty();
        }
        var overlap = Overlap.of(left.content(), right.content());
        return overlap.shared().size() >= 2 && overlap.jaccard() >= SAME_DEED
                ? Optional.of(verdict(pair))
                : Optional.empty();
    }

    private static boolean exclusive(Reading reading) {
        int only = reading.stems().indexOf(ONLY);
        return only >= 0 && only < FRONT && !reading.actors().isEmpty();
    }

    private static boolean othersActing(Reading left, Reading right) {
        boolean named = !left.actors().isEmpty() && !right.actors().isEmpty();
        return named && Reading.disjoint(left.actors(), right.actors());
    }

    /// Each with a figure of its own, "over 500" and "up to 500" share the matter out.
    private static boolean sameCase(Reading left, Reading right) {
        return left.phases().equals(right.phases())
                && left.condition().equals(right.condition())
                && (left.measures().isEmpty() || right.measures().isEmpty())
                && !left.exception()
                && !right.exception();
    }

    private static boolean denied(Reading reading) {
        return reading.clauses().stream().anyMatch(Reading.Clause::negated);
    }

    private static Verdict verdict(Pair pair) {
        var words = who(pair.left());
        var others = who(pair.right());
        return new Verdict(
                Kind.CONTRADICTION,
                Domain.REQUIREMENT,
                Gravity.of(pair, Severity.MEDIUM),
                words,
                others,
                pair.quotes(words, others) + " cannot both hold: one of them keeps it to some people, the other lets "
                        + "others do it.");
    }

    private static List<String> who(Reading reading) {
        var words =
                Clues.INSTANCE.actors.in(reading.stems()).stream().findFirst().map(reading::words);
        return words.stream().toList();
    }
}
