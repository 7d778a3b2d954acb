package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.engine.interview.Gain.Answerable;
import dev.socrates.engine.interview.Gain.Inputs;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GainTests {

    @Test
    void isTheProductOfWhatIsMissingAndWhatIsKnownOfIt() {
        var gain = Gain.of(new Inputs(1500, 2000, 0.8, Answerable.OTHERS, 1, 0.5, true, 0.8, 1.1));

        assertThat(gain.value()).isCloseTo(1.5 * 0.8 * 0.6 * 0.6 * 0.75 * 1.25 * 0.8 * 1.1, within(1e-12));
        assertThat(gain.factors())
                .extracting(Next.Factor::name)
                .containsExactly(
                        "missing_points",
                        "criticality",
                        "answerability",
                        "asked_before",
                        "order",
                        "same_topic",
                        "comes_back",
                        "fit");
        assertThat(gain.factors().getFirst().explanation()).isEqualTo("1.5 of 2 points are missing");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(Gain.of(new Inputs(2000, 2000, 1, Answerable.ANYBODY, 0, 1, false, 1, 1))
                        .factors())
                .hasSize(5);
    }

    @Test
    void refusesAFacetThatLacksMoreThanItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inputs(3000, 2000, 1, Answerable.OWN, 0, 1, false, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inputs(2000, 2000, 1, Answerable.OWN, -1, 1, false, 1, 1));
    }

    @Property
    void staysWithinItsRange(
            @ForAll @IntRange(max = 20_000) int missing,
            @ForAll @DoubleRange(min = -1, max = 2) double share,
            @ForAll Answerable answerable,
            @ForAll @IntRange(max = 40) int earlier,
            @ForAll boolean topic) {
        var gain = Gain.of(new Inputs(missing, 20_000, share, answerable, earlier, share, topic, share, share));

        assertThat(gain.value()).isBetween(0.0, 1.875 * missing / 1000.0 + 1e-9);
    }

    @Property
    void fallsWithEachTimeAsked(@ForAll @IntRange(max = 20) int earlier, @ForAll @IntRange(min = 1, max = 9) int more) {
        assertThat(asked(earlier + more)).isLessThan(asked(earlier));
    }

    private static double asked(int earlier) {
        return Gain.of(new Inputs(2000, 2000, 1, Answerable.OWN, earlier, 1, false, 1, 1))
                .value();
    }
}
