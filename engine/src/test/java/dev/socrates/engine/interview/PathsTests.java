package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.engine.interview.Paths.Kind;
import dev.socrates.engine.interview.Paths.Risk;
import dev.socrates.engine.interview.Paths.Way;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.maturity.Phase;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PathsTests {

    private static final Pack PACK = Packs.load("software");
    private static final List<Facet> FACETS = PACK.facets();

    @Test
    void theOldSumRecommendedGreedFrom80PercentOnAndThisDoesNot() {
        int oldThorough = 800 + 1200 + 5000 + 1000;
        int oldGreedy = 5000 + 2000;
        assertThat(oldGreedy).isLessThan(oldThorough);

        var open = FACETS.stream().filter(facet -> facet.criticality() < 0.5).toList();
        var assessment = Maturity.assess(
                PACK,
                FACETS.stream()
                        .filter(facet -> !open.contains(facet))
                        .map(facet -> Claims.clear(facet.id().toString()))
                        .toList());
        assertThat(assessment.atLeast(80)).isTrue();
        var paths = Paths.compare(PACK, assessment, 0, Phase.IMPLEMENTATION, OptionalDouble.empty());

        assertThat(paths.recommended().kind()).isEqualTo(Kind.THOROUGH);
    }

    @Test
    void costsWhatTheNumbersSay() {
        // 1 critical gap of 2 points, 1 low one of 1 point, 1 conflict
        var paths =
                compare(Set.of("goals.purpose", "data_retention.archiving"), 1, Phase.DESIGN, OptionalDouble.empty());

        var stop = way(paths, Kind.STOP_NOW);
        assertThat(stop.probability()).isCloseTo(0.30 + 0.8 * 3 / 90 + 0.20, within(1e-9));
        assertThat(stop.rework()).isEqualTo(2000 + 5000 + 20_000);
        assertThat(stop.immediate()).isZero();
        assertThat(stop.risk()).isEqualTo(Risk.HIGH);
        var greedy = way(paths, Kind.GREEDY);
        assertThat(greedy.immediate()).isEqualTo(400);
        assertThat(greedy.probability()).isCloseTo(0.8 * 1 / 90 + 0.20, within(1e-9));
        assertThat(greedy.risk()).isEqualTo(Risk.MEDIUM);
        var thorough = way(paths, Kind.THOROUGH);
        assertThat(paths.all()).extracting(Paths.Way::questions).containsExactly(3, 1, 0);
        assertThat(thorough.immediate()).isEqualTo(400 + 100 + 250);
        assertThat(thorough.expected()).isEqualTo(750);
        assertThat(thorough.gain()).isCloseTo(100.0 * 3 / 90, within(1e-9));
        assertThat(paths.recommended()).isEqualTo(thorough);
        assertThat(paths.explanation())
                .startsWith("Recommended is closing every gap: costs 750 now, with a low risk of 0 percent")
                .contains("stopping now: costs 0 now, with a high risk of 53 percent that 27,000 are spent again");
    }

    @Test
    void historyHalvesTheEstimate() {
        var paths = compare(Set.of("goals.purpose"), 0, Phase.DISCOVERY, OptionalDouble.of(0.5));

        assertThat(way(paths, Kind.THOROUGH).probability()).isCloseTo(0.25, within(1e-9));
        assertThat(way(paths, Kind.STOP_NOW).probability()).isCloseTo((0.30 + 0.8 * 2 / 90 + 0.5) / 2, within(1e-9));
    }

    @Test
    void nothingToCloseCostsNothing() {
        var paths = compare(Set.of(), 0, Phase.ANALYSIS, OptionalDouble.empty());

        assertThat(paths.recommended().kind()).isEqualTo(Kind.THOROUGH);
        assertThat(paths.recommended().expected()).isZero();
    }

    @Property(tries = 300)
    void neverRecommendsGreed(
            @ForAll Set<@IntRange(max = 45) Integer> open,
            @ForAll @IntRange(max = 6) int conflicts,
            @ForAll Phase phase) {
        var ids = open.stream().map(at -> FACETS.get(at).id().toString()).collect(Collectors.toSet());

        var paths = compare(ids, conflicts, phase, OptionalDouble.empty());

        assertThat(paths.recommended().kind()).isEqualTo(Kind.THOROUGH);
        assertThat(paths.all()).allSatisfy(way -> assertThat(way.probability()).isBetween(0.0, 0.99));
    }

    private static Paths compare(Set<String> open, int conflicts, Phase phase, OptionalDouble history) {
        var claims = FACETS.stream()
                .map(facet -> facet.id().toString())
                .filter(id -> !open.contains(id))
                .map(Claims::clear)
                .toList();
        return Paths.compare(PACK, Maturity.assess(PACK, claims), conflicts, phase, history);
    }

    private static Way way(Paths paths, Kind kind) {
        return paths.all().stream()
                .filter(way -> way.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
