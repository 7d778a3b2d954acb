package dev.socrates.specifications.web;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.Blocker;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.Gate;
import dev.socrates.engine.maturity.Phase;
import dev.socrates.engine.pack.FacetId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way of a project through its phases, and what stands in it.
///
/// @param gate out of the present phase; null in the last one
/// @param fallen the first gate behind that would not open again; null while all hold
record PhasePath(
        Phase present,
        BigDecimal score,
        int openConflicts,
        List<Stop> stops,
        @Nullable GateView gate,
        @Nullable GateView fallen) {

    /// @param place done, current or ahead
    /// @param required percent to go on from here; null in the last one
    record Stop(Phase phase, String place, @Nullable Integer required) {}

    record GateView(Phase from, Phase to, int required, boolean met, List<Obstacle> obstacles) {}

    /// @param code of the blocker; names its sentence
    /// @param title of the facet, empty for others
    /// @param address below the project, where it can be cured
    record Obstacle(String code, String title, BigDecimal current, BigDecimal required, String address) {}

    static PhasePath of(Phase present, Assessment assessment, int openConflicts) {
        var stops = Arrays.stream(Phase.values())
                .map(phase -> new Stop(phase, place(phase, present), required(phase, assessment)))
                .toList();
        return new PhasePath(
                present,
                assessment.score(),
                openConflicts,
                stops,
                Gate.outOf(present, assessment, openConflicts)
                        .map(gate -> view(gate, assessment))
                        .orElse(null),
                Gate.fallenBelow(present, assessment)
                        .map(gate -> view(gate, assessment))
                        .orElse(null));
    }

    private static String place(Phase phase, Phase present) {
        int order = phase.compareTo(present);
        return order < 0 ? "done" : order == 0 ? "current" : "ahead";
    }

    private static @Nullable Integer required(Phase phase, Assessment assessment) {
        return Gate.outOf(phase, assessment, 0).map(Gate::requiredPercent).orElse(null);
    }

    private static GateView view(Gate gate, Assessment assessment) {
        return new GateView(
                gate.from(),
                gate.to(),
                gate.requiredPercent(),
                gate.met(),
                gate.blockers().stream()
                        .map(blocker -> obstacle(blocker, assessment))
                        .toList());
    }

    private static Obstacle obstacle(Blocker blocker, Assessment assessment) {
        var facet = facet(blocker);
        var title = facet.flatMap(assessment::facet).map(FacetScore::title).orElse("");
        var address = switch (blocker.code()) {
            case Blocker.OPEN_CONFLICTS -> "/conflicts";
            case Blocker.FACET_MISSING, Blocker.FACET_PARTIAL ->
                "/interview?facet=" + facet.map(FacetId::toString).orElse("");
            case Blocker.MATURITY_BELOW_GATE -> "/interview";
            default -> "?show=missing";
        };
        return new Obstacle(
                blocker.code(), title, new BigDecimal(blocker.current()), new BigDecimal(blocker.required()), address);
    }

    private static Optional<FacetId> facet(Blocker blocker) {
        return blocker.category() == null || blocker.facet() == null
                ? Optional.empty()
                : Optional.of(new FacetId(blocker.category(), blocker.facet()));
    }
}
