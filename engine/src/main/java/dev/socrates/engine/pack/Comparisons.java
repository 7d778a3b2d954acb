package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Condition.Compare;
import dev.socrates.engine.pack.Condition.Comparison;
import dev.socrates.engine.pack.Condition.Operand;
import dev.socrates.engine.text.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Evaluates the comparisons in conditions.
final class Comparisons {

    private final Facts facts;

    Comparisons(Facts facts) {
        this.facts = facts;
    }

    Verdict of(Compare compare) {
        var comparison = compare.comparison();
        if (compare.left() instanceof Operand.Of(var path)) {
            return compare.right() instanceof Operand.Of(var other)
                    ? pairs(path, comparison, other)
                    : any(path, claim -> Figures.holds(claim, comparison, value(compare.right())));
        }
        if (compare.right() instanceof Operand.Of) {
            return of(compare.turned());
        }
        var counted = Stream.of(compare.left(), compare.right())
                .flatMap(operand ->
                        operand instanceof Operand.Count(var path) ? facts.applying(path).stream() : Stream.empty())
                .toList();
        var holds = Figures.holds(value(compare.left()), comparison, value(compare.right()));
        return Verdict.of(holds, counted, "Counted statements: " + counted.size() + ".");
    }

    Verdict any(Path path, Function<Claim, Truth> test) {
        var applying = facts.applying(path);
        var holding = of(applying, test, Truth.TRUE);
        if (!holding.isEmpty()) {
            return Verdict.said(Truth.TRUE, path, holding);
        }
        var failing = of(applying, test, Truth.FALSE);
        boolean allFail =
                applying.stream().filter(Figures::comparable).allMatch(claim -> test.apply(claim) == Truth.FALSE);
        if (!failing.isEmpty() && allFail) {
            return Verdict.said(Truth.FALSE, path, failing);
        }
        var ruledOut = facts.ruledOut(path);
        return applying.isEmpty() && !ruledOut.isEmpty()
                ? Verdict.said(Truth.FALSE, path, ruledOut)
                : Verdict.unknown(List.of(path));
    }

    /// Two paths compare as any pair of their claims does.
    private Verdict pairs(Path path, Comparison comparison, Path other) {
        var others = facts.applying(other).stream().filter(Figures::comparable).toList();
        if (others.isEmpty()) {
            var unknown = any(other, _ -> Truth.UNKNOWN);
            return unknown.truth() == Truth.FALSE
                    ? unknown
                    : Verdict.or(List.of(unknown, any(path, _ -> Truth.UNKNOWN)));
        }
        return Verdict.or(others.stream()
                .map(right -> any(path, left -> Figures.holds(left, comparison, right))
                        .with(other, right))
                .toList());
    }

    private static List<Claim> of(List<Claim> claims, Function<Claim, Truth> test, Truth truth) {
        return claims.stream().filter(claim -> test.apply(claim) == truth).toList();
    }

    private Value value(Operand operand) {
        return switch (operand) {
            case Operand.Literal(var value) -> value;
            case Operand.Count(var path) -> Figures.count(facts.applying(path).size());
            case Operand.Of(var path) -> throw new IllegalArgumentException("may have several values: " + path);
        };
    }
}
