package dev.socrates.specifications.review.web;

import dev.socrates.engine.interview.Paths;
import dev.socrates.engine.interview.Paths.Kind;
import java.util.Comparator;
import java.util.List;

/// The ways to go on, compared; shown in the review and where somebody asks for the next phase.
///
/// @param next the best of the others
public record Ways(List<Way> all, Way best, Way next) {

    /// @param now points of effort, as all costs
    /// @param percent chance that something is done again
    /// @param weighed what the choice goes by: expected cost and one standard deviation
    public record Way(
            Kind kind,
            int questions,
            int now,
            String risk,
            long percent,
            int rework,
            long expected,
            long deviation,
            long weighed,
            double gain) {

        static Way of(Paths.Way way) {
            return new Way(
                    way.kind(),
                    way.questions(),
                    way.immediate(),
                    way.risk().wire(),
                    Math.round(100 * way.probability()),
                    way.rework(),
                    Math.round(way.expected()),
                    Math.round(way.deviation()),
                    Math.round(way.weighed()),
                    way.gain());
        }

        public String name() {
            return kind.wire();
        }
    }

    public static Ways of(Paths paths) {
        var all = paths.all().stream().map(Way::of).toList();
        var best = Way.of(paths.recommended());
        var next = all.stream()
                .filter(way -> !way.equals(best))
                .min(Comparator.comparingLong(Way::weighed))
                .orElse(best);
        return new Ways(all, best, next);
    }

    /// Whether there is anything to choose: without gaps and conflicts all ways are the same.
    public boolean open() {
        return all.stream().anyMatch(way -> way.kind() == Kind.THOROUGH && way.questions() > 0);
    }
}
