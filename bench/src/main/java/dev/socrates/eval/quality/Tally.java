package dev.socrates.eval.quality;

import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Right, wrong and missed findings, unit by unit, so that units can be drawn again.
final class Tally {

    /// What was found in one unit.
    private record Unit(int right, int wrong, int missed) {}

    private final List<Unit> units = new ArrayList<>();

    void add(int right, int wrong, int missed) {
        units.add(new Unit(right, wrong, missed));
    }

    /// A unit that is or is not one of the class.
    void add(boolean truth, boolean found) {
        add(truth && found ? 1 : 0, found && !truth ? 1 : 0, truth && !found ? 1 : 0);
    }

    int size() {
        return units.size();
    }

    int positives() {
        return units.stream().mapToInt(unit -> unit.right() + unit.missed()).sum();
    }

    double precision() {
        return precision(all());
    }

    double recall() {
        return recall(all());
    }

    double f1() {
        return f1(all());
    }

    Bootstrap.Interval precisionInterval() {
        return Bootstrap.of(units.size(), this::precision);
    }

    Bootstrap.Interval recallInterval() {
        return Bootstrap.of(units.size(), this::recall);
    }

    Bootstrap.Interval f1Interval() {
        return Bootstrap.of(units.size(), this::f1);
    }

    private double precision(int[] rows) {
        return share(sum(rows, Unit::right), sum(rows, Unit::wrong));
    }

    private double recall(int[] rows) {
        return share(sum(rows, Unit::right), sum(rows, Unit::missed));
    }

    private double f1(int[] rows) {
        return Scores.f1((long) sum(rows, Unit::right), (long) sum(rows, Unit::wrong), (long) sum(rows, Unit::missed));
    }

    private double sum(int[] rows, ToDoubleFunction<Unit> of) {
        return IntStream.of(rows)
                .mapToDouble(row -> of.applyAsDouble(units.get(row)))
                .sum();
    }

    private static double share(double part, double rest) {
        return part + rest == 0 ? 0 : part / (part + rest);
    }

    private int[] all() {
        return IntStream.range(0, units.size()).toArray();
    }
}
