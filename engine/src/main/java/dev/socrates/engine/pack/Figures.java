package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Condition.Comparison;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// Compares values. A limit counts by the figure that it names: "at most 200 ms" is 200 ms. A range and
/// "about", which reaches a fifth either way, satisfy a comparison when both ends do, and leave it unknown
/// when one does.
final class Figures {

    private static final BigDecimal LEAST_OF_ABOUT = new BigDecimal("0.8");
    private static final BigDecimal MOST_OF_ABOUT = new BigDecimal("1.2");

    private Figures() {}

    static boolean comparable(Claim claim) {
        return claim.value() != null && !(claim.value() instanceof Value.Words);
    }

    static Truth holds(Claim claim, Comparison comparison, Value value) {
        if (claim.value() == null) {
            return Truth.UNKNOWN;
        }
        var truth = holds(claim.value(), comparison, value);
        boolean ruledOut = claim.value() instanceof Value.Named && forbids(claim);
        return ruledOut ? (truth == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN) : truth;
    }

    static Truth holds(Claim left, Comparison comparison, Claim right) {
        return right.value() == null ? Truth.UNKNOWN : holds(left, comparison, right.value());
    }

    static Truth holds(Value left, Comparison comparison, Value right) {
        if (left instanceof Value.Named(var name, var _) && right instanceof Value.Named(var other, var _)) {
            return Truth.of(comparison.holds(name.equals(other) ? 0 : 1));
        }
        if (left instanceof Value.Day(var date) && right instanceof Value.Day(var other)) {
            return Truth.of(comparison.holds(date.compareTo(other)));
        }
        if (left instanceof Quantity one && right instanceof Quantity two && alike(one.unit(), two.unit())) {
            return quantities(one, comparison, two);
        }
        return Truth.UNKNOWN;
    }

    static boolean forbids(Claim claim) {
        return claim.modality() == Modality.MUST_NOT || claim.modality() == Modality.SHOULD_NOT;
    }

    static Value count(int number) {
        return new Quantity(
                Bound.EXACTLY, BigDecimal.valueOf(number), null, new Unit(Dimension.COUNT, "", BigDecimal.ONE), null);
    }

    private static boolean alike(Unit one, Unit other) {
        return one.dimension() == other.dimension()
                && (!one.dimension().keepsUnit() || one.symbol().equals(other.symbol()));
    }

    private static Truth quantities(Quantity left, Comparison comparison, Quantity right) {
        var outcomes = ends(left).stream()
                .flatMap(one -> ends(right).stream().map(other -> comparison.holds(one.compareTo(other))))
                .distinct()
                .toList();
        return outcomes.size() == 1 ? Truth.of(outcomes.getFirst()) : Truth.UNKNOWN;
    }

    private static List<BigDecimal> ends(Quantity quantity) {
        var base = quantity.base();
        return switch (quantity.bound()) {
            case EXACTLY, AT_MOST, AT_LEAST -> List.of(base);
            case ABOUT -> List.of(base.multiply(LEAST_OF_ABOUT), base.multiply(MOST_OF_ABOUT));
            case BETWEEN -> List.of(base, Objects.requireNonNullElse(quantity.upperBase(), base));
        };
    }
}
