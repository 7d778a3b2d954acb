package dev.socrates.engine.interview;

import dev.socrates.engine.maturity.FacetScore;

/// A facet that is not clear, as a cost.
///
/// @param points percent points of maturity that it lacks
/// @param rework whether building without it is expected to be done again: critical, and less than half known
record Gap(Level level, double points, boolean rework) {

    private static final double CRITICAL = 0.9;
    private static final double HIGH = 0.7;
    private static final double MEDIUM = 0.5;

    /// Cost of closing a gap, by the criticality of its facet (`QUALITY_CONTROL_AGENT` of the second
    /// Socrates).
    enum Level {
        CRITICAL(400),
        HIGH(250),
        MEDIUM(150),
        LOW(100);

        private final int cost;

        Level(int cost) {
            this.cost = cost;
        }

        int cost() {
            return cost;
        }

        static Level of(double criticality) {
            if (criticality >= Gap.CRITICAL) {
                return CRITICAL;
            }
            return criticality >= Gap.HIGH ? HIGH : criticality >= Gap.MEDIUM ? MEDIUM : LOW;
        }
    }

    static Gap of(FacetScore score, double criticality, int all) {
        var level = Level.of(criticality);
        boolean rework = level == Level.CRITICAL && 2L * score.milliPoints() < score.of();
        return new Gap(level, 100.0 * score.missing() / all, rework);
    }
}
