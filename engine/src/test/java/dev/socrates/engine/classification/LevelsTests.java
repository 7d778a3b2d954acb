package dev.socrates.engine.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LevelsTests {

    private final Levels levels = new Levels("shall", 0.1, 0.2, 0.3, 0.4);

    @Test
    void aBorderBelongsToBothSides() {
        assertThat(levels.of(0.15)).containsEntry("shall=many", 0.0);
        assertThat(levels.of(0.15).get("shall=rare")).isCloseTo(0.5, within(1e-9));
        assertThat(levels.of(0.15).get("shall=some")).isCloseTo(0.5, within(1e-9));
    }

    @Property
    void partsAddUpToOne(@ForAll @DoubleRange(min = 0, max = 1) double share) {
        assertThat(levels.of(share).values().stream().mapToDouble(part -> part).sum())
                .isCloseTo(1, within(1e-9));
    }
}
