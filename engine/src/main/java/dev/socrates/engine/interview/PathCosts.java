package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Paths.Kind;
import dev.socrates.engine.interview.Paths.Way;
import dev.socrates.engine.maturity.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The numbers behind [Paths], from the document version of the quality controller of the second Socrates.
record PathCosts(int conflicts, Phase phase, OptionalDouble history) {

    private static final double EACH_CRITICAL = 0.30;
    private static final double EACH_CONFLICT = 0.20;
    private static final double ALL_MISSING = 0.8;
    private static final double CAP = 0.99;
    private static final int REWORK_OF_CRITICAL = 2000;

    /// Ours: to settle a conflict takes what closing a high gap takes.
    private static final int SETTLE = Gap.Level.HIGH.cost();

    /// @param closed gaps that this way closes
    /// @param left gaps that it leaves
    Way way(Kind kind, List<Gap> closed, List<Gap> left, boolean settles) {
        int settled = settles ? conflicts : 0;
        int immediate = closed.stream().mapToInt(gap -> gap.level().cost()).sum() + SETTLE * settled;
        return new Way(
                kind,
                closed.size() + settled,
                immediate,
                probability(left, conflicts - settled),
                rework(left),
                points(closed));
    }

    private double probability(List<Gap> left, int unsettled) {
        double state = EACH_CRITICAL * critical(left) + ALL_MISSING * points(left) / 100 + EACH_CONFLICT * unsettled;
        double capped = Math.min(CAP, state);
        return history.isPresent() ? Math.min(CAP, (capped + Math.clamp(history.getAsDouble(), 0, 1)) / 2) : capped;
    }

    /// Everything that is still to be built, because a gap is met at the latest when somebody builds on it.
    private int rework(List<Gap> left) {
        return REWORK_OF_CRITICAL * (int) critical(left)
                + Arrays.stream(Phase.values())
                        .filter(later -> later.compareTo(phase) >= 0)
                        .mapToInt(PathCosts::of)
                        .sum();
    }

    private static int of(Phase phase) {
        return switch (phase) {
            case DISCOVERY -> 1000;
            case ANALYSIS -> 3000;
            case DESIGN -> 5000;
            case IMPLEMENTATION -> 20_000;
        };
    }

    private static long critical(List<Gap> gaps) {
        return gaps.stream().filter(Gap::rework).count();
    }

    private static double points(List<Gap> gaps) {
        return gaps.stream().mapToDouble(Gap::points).sum();
    }
}
