package dev.socrates.engine.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.FacetId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateTests {

    @Test
    void opensAtItsPercentageWithoutConflicts() {
        var gate =
                Gate.outOf(Phase.DISCOVERY, earned(2000, 2000, 2000, 0, 0), 0).orElseThrow();

        assertThat(gate.met()).isTrue();
        assertThat(gate.blockers()).isEmpty();
        assertThat(gate.to()).isEqualTo(Phase.ANALYSIS);
        assertThat(gate.requiredPercent()).isEqualTo(60);
    }

    @Test
    void laterGatesWantEverything() {
        for (var phase : List.of(Phase.ANALYSIS, Phase.DESIGN)) {
            assertThat(Gate.outOf(phase, earned(2000, 2000, 2000, 2000, 1999), 0))
                    .get()
                    .matches(gate -> !gate.met())
                    .matches(gate -> gate.requiredPercent() == 100);
            assertThat(Gate.outOf(phase, earned(2000, 2000, 2000, 2000, 2000), 0))
                    .get()
                    .matches(Gate::met);
        }
        assertThat(Gate.outOf(Phase.IMPLEMENTATION, earned(0, 0, 0, 0, 0), 0)).isEmpty();
    }

    @Test
    void anOpenConflictKeepsItClosed() {
        var gate = Gate.outOf(Phase.DISCOVERY, earned(2000, 2000, 2000, 2000, 0), 2)
                .orElseThrow();

        assertThat(gate.met()).isFalse();
        assertThat(gate.blockers()).containsExactly(new Blocker("open_conflicts", null, null, "2", "0"));
    }

    @Test
    void namesAsManyFacetsAsWouldOpenItThoseWorthMostFirstAndCountsTheRest() {
        var gate =
                Gate.outOf(Phase.DISCOVERY, earned(2000, 500, 0, 1000, 1999), 0).orElseThrow();

        assertThat(gate.blockers())
                .containsExactly(
                        new Blocker("maturity_below_gate", null, null, "54.9", "60"),
                        new Blocker("facet_missing", "c", "f2", "0", "2"),
                        new Blocker("more_facets", null, null, "3", "0"));
    }

    @Test
    void namesEveryUnclearFacetWhenAllAreNeeded() {
        var gate = Gate.outOf(Phase.DESIGN, earned(2000, 500, 0, 1000, 2000), 0).orElseThrow();

        assertThat(gate.blockers())
                .extracting(Blocker::code)
                .containsExactly("maturity_below_gate", "facet_missing", "facet_partial", "facet_partial");
        assertThat(gate.blockers().get(2)).isEqualTo(new Blocker("facet_partial", "c", "f1", "0.5", "2"));
    }

    @Test
    void showsTheFirstGateThatAPhaseHasFallenBelow() {
        var half = earned(2000, 2000, 1000, 0, 0);
        var most = earned(2000, 2000, 2000, 2000, 0);
        var all = earned(2000, 2000, 2000, 2000, 2000);

        assertThat(Gate.fallenBelow(Phase.DESIGN, half)).map(Gate::from).contains(Phase.DISCOVERY);
        assertThat(Gate.fallenBelow(Phase.IMPLEMENTATION, most)).map(Gate::from).contains(Phase.ANALYSIS);
        assertThat(Gate.stillHolds(Phase.IMPLEMENTATION, all)).isTrue();
        assertThat(Gate.stillHolds(Phase.ANALYSIS, most)).isTrue();
        assertThat(Gate.stillHolds(Phase.ANALYSIS, half)).isFalse();
        assertThat(Gate.stillHolds(Phase.DISCOVERY, earned(0, 0, 0, 0, 0))).isTrue();
    }

    @Test
    void phasesFollowEachOther() {
        assertThat(Phase.DISCOVERY.next()).contains(Phase.ANALYSIS);
        assertThat(Phase.IMPLEMENTATION.next()).isEmpty();
        assertThat(Phase.IMPLEMENTATION.previous()).contains(Phase.DESIGN);
        assertThat(Phase.DISCOVERY.previous()).isEmpty();
    }

    private static Assessment earned(int... milliPoints) {
        var facets = IntStream.range(0, milliPoints.length)
                .mapToObj(i -> new FacetScore(
                        new FacetId("c", "f" + i),
                        "Facet " + i,
                        milliPoints[i],
                        2000,
                        milliPoints[i] == 2000 ? State.CLEAR : milliPoints[i] == 0 ? State.MISSING : State.PARTIAL,
                        null,
                        List.of()))
                .toList();
        var sum = IntStream.of(milliPoints).sum();
        var of = 2000 * milliPoints.length;
        return new Assessment(sum, of, List.of(new CategoryScore("c", "Category", sum, of, facets)));
    }
}
