package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Condition.Compare;
import dev.socrates.engine.pack.Condition.Comparison;
import dev.socrates.engine.text.Value;
import java.util.Collection;
import java.util.List;

/// Evaluates conditions over claims. A comparison holds when one claim satisfies it; it is false when every
/// claim that has a value fails it, and unknown when none has one. "Does not apply" is known and satisfies
/// nothing.
final class Evaluation {

    private final Facts facts;
    private final Comparisons comparisons;

    Evaluation(Collection<Claim> claims) {
        this.facts = new Facts(List.copyOf(claims));
        this.comparisons = new Comparisons(facts);
    }

    Verdict of(Condition condition) {
        return switch (condition) {
            case Condition.And(var parts) ->
                Verdict.and(parts.stream().map(this::of).toList());
            case Condition.Or(var parts) ->
                Verdict.or(parts.stream().map(this::of).toList());
            case Condition.Not(var part) -> of(part).not();
            case Condition.Exists(var path) -> there(path, facts.applying(path), true);
            case Condition.Missing(var path) -> there(path, facts.about(path), false);
            case Condition.Says says -> says(says);
            case Condition.In(var path, var names) -> comparisons.any(path, claim -> in(claim, names));
            case Compare compare
            when compare.comparison() == Comparison.UNEQUAL ->
                comparisons
                        .of(new Compare(compare.left(), Comparison.EQUAL, compare.right()))
                        .not();
            case Compare compare -> comparisons.of(compare);
        };
    }

    private static Verdict there(Path path, List<Claim> found, boolean wanted) {
        return found.isEmpty()
                ? Verdict.of(Truth.of(!wanted), found, "Nothing is said about " + path.title() + ".")
                : Verdict.said(Truth.of(wanted), path, found);
    }

    private Verdict says(Condition.Says says) {
        var about = facts.about(says.path());
        if (about.isEmpty()) {
            return Verdict.unknown(List.of(says.path()));
        }
        var found = facts.applying(says.path()).stream()
                .filter(claim -> Said.in(claim, says.phrases(), says.affirmed()))
                .toList();
        return found.isEmpty()
                ? Verdict.said(Truth.FALSE, says.path(), about)
                : Verdict.said(Truth.TRUE, says.path(), found);
    }

    private static Truth in(Claim claim, List<Value.Named> names) {
        return names.stream()
                .map(name -> Figures.holds(claim, Comparison.EQUAL, name))
                .reduce(Truth.FALSE, Truth::or);
    }
}
