package dev.socrates.engine.interview;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.Phase;
import dev.socrates.engine.pack.Pack;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Compares closing every gap with two ways to be done sooner: `expected cost = immediate + p(rework) x
/// rework`, in the units of the second Socrates (tokens of a model, which stand for effort), with its
/// numbers. It chose the cheapest sum of a shorter list of costs, and thereby recommended greed from 80
/// percent on. Here a path is chosen by its expected cost plus one standard deviation of the rework,
/// `rework x sqrt(p (1 - p))`: a small chance of a large loss is not bought for the price of a few
/// questions.
///
/// @param all one of each kind
/// @param explanation why the recommended one, with figures, for people
public record Paths(List<Way> all, Way recommended, String explanation) {

    /// THOROUGH closes every gap and settles every conflict. GREEDY closes the critical gaps and goes on.
    /// STOP_NOW closes nothing: whoever builds has to guess the rest.
    public enum Kind {
        THOROUGH,
        GREEDY,
        STOP_NOW;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// By the probability of rework: under 0.2, under 0.5, and more.
    public enum Risk {
        LOW,
        MEDIUM,
        HIGH;

        static Risk of(double probability) {
            return probability < 0.2 ? LOW : probability < 0.5 ? MEDIUM : HIGH;
        }

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param questions at least so many: gaps that are closed and conflicts that are settled
    /// @param immediate cost of what is done now
    /// @param probability of rework, 0 to 0.99
    /// @param rework its cost, if it comes to that
    /// @param gain percent points of maturity
    public record Way(Kind kind, int questions, int immediate, double probability, int rework, double gain) {

        public double expected() {
            return immediate + probability * rework;
        }

        public Risk risk() {
            return Risk.of(probability);
        }

        /// Standard deviation of the cost.
        public double deviation() {
            return rework * Math.sqrt(probability * (1 - probability));
        }

        /// What the choice goes by.
        public double weighed() {
            return expected() + deviation();
        }
    }

    public Paths {
        all = List.copyOf(all);
    }

    /// @param conflicts that are open
    /// @param phase that the project is in; what is built from there on is done again in the worst case
    /// @param history share of earlier projects or phases that needed rework, 0 to 1; empty when nobody
    /// counted
    public static Paths compare(Pack pack, Assessment assessment, int conflicts, Phase phase, OptionalDouble history) {
        var gaps = assessment.facets().stream()
                .filter(score -> score.missing() > 0)
                .map(score -> Gap.of(score, pack.facet(score.facet()).criticality(), assessment.of()))
                .toList();
        var costs = new PathCosts(conflicts, phase, history);
        var all = List.of(
                costs.way(Kind.THOROUGH, gaps, List.of(), true),
                costs.way(
                        Kind.GREEDY,
                        gaps.stream()
                                .filter(gap -> gap.level() == Gap.Level.CRITICAL)
                                .toList(),
                        gaps.stream()
                                .filter(gap -> gap.level() != Gap.Level.CRITICAL)
                                .toList(),
                        false),
                costs.way(Kind.STOP_NOW, List.of(), gaps, false));
        // Among equals the first: who has closed everything has gone the thorough way.
        var best = all.stream().min(Comparator.comparingDouble(Way::weighed)).orElseThrow();
        return new Paths(all, best, explain(all, best));
    }

    private static String explain(List<Way> all, Way best) {
        var text = new StringBuilder("Recommended is " + words(best.kind()) + ": ").append(figures(best));
        all.stream()
                .filter(way -> !way.equals(best))
                .forEach(way -> text.append(" By comparison, ")
                        .append(words(way.kind()))
                        .append(": ")
                        .append(figures(way)));
        return text.toString();
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case THOROUGH -> "closing every gap";
            case GREEDY -> "closing only what is critical";
            case STOP_NOW -> "stopping now";
        };
    }

    private static String figures(Way way) {
        return String.format(
                Locale.ROOT,
                "costs %,d now, with a %s risk of %.0f percent that %,d are spent again, %,.0f in expectation give or"
                        + " take %,.0f, for %.1f percent points of maturity.",
                way.immediate(),
                way.risk().wire(),
                100 * way.probability(),
                way.rework(),
                way.expected(),
                way.deviation(),
                way.gain());
    }
}
