package dev.socrates.eval.conflicts.synthetic;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticPairsTests {

    @Test
    void areWhatTheGeneratorMakes() {
        assertThat(SyntheticPairs.all()).isEqualTo(Generator.pairs());
    }

    @Test
    void shareNoStatementBetweenTheHalves() {
        assertThat(statements(Half.FIT)).doesNotContainAnyElementsOf(statements(Half.SCORE));
    }

    @Test
    void holdEveryLabelInBothHalves() {
        for (var half : Half.values()) {
            assertThat(SyntheticPairs.of(half))
                    .hasSizeGreaterThan(300)
                    .extracting(SyntheticPair::label)
                    .contains(SyntheticPair.CONFLICT, SyntheticPair.DUPLICATE, SyntheticPair.NEUTRAL);
        }
    }

    private static Set<String> statements(Half half) {
        return SyntheticPairs.of(half).stream()
                .flatMap(pair -> Set.of(pair.left(), pair.right()).stream())
                .collect(toSet());
    }
}
