package dev.socrates.engine.maturity;

import org.jspecify.annotations.Nullable;

/// One thing that keeps a gate closed, for machines: the codes are part of the wire format.
///
/// @param facet its name within the category
/// @param current percent, number of conflicts, or points, by code; likewise `required`
public record Blocker(
        String code, @Nullable String category, @Nullable String facet, String current, String required) {

    public static final String MATURITY_BELOW_GATE = "maturity_below_gate";
    public static final String OPEN_CONFLICTS = "open_conflicts";
    public static final String FACET_MISSING = "facet_missing";
    public static final String FACET_PARTIAL = "facet_partial";

    /// Counts the facets that are not clear either, beyond those that would be enough for the gate.
    public static final String MORE_FACETS = "more_facets";

    static Blocker whole(String code, String current, String required) {
        return new Blocker(code, null, null, current, required);
    }

    static Blocker facet(FacetScore score) {
        return new Blocker(
                score.state() == FacetScore.State.MISSING ? FACET_MISSING : FACET_PARTIAL,
                score.facet().category(),
                score.facet().facet(),
                Points.text(score.milliPoints()),
                Points.text(score.of()));
    }
}
