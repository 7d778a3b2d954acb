package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhiteningTests {

    /// Two classes that differ in the first direction, and vary much more in the second.
    private static final List<List<float[]>> CLASSES = List.of(
            List.of(vector(1, 5), vector(1.1, -5), vector(0.9, 0)),
            List.of(vector(-1, 5), vector(-1.1, -5), vector(-0.9, 0)));

    @Test
    void whatVariesWithinAClassWeighsLittle() {
        var whitening = Whitening.of(CLASSES);
        double[] one = whitening.of(vector(1, 4));

        double sameClass = cosine(one, whitening.of(vector(1, -3)));
        double otherClass = cosine(one, whitening.of(vector(-1, 4)));
        assertThat(sameClass).isGreaterThan(plainCosine(vector(1, 4), vector(1, -3)) + 0.1);
        assertThat(otherClass).isLessThan(plainCosine(vector(1, 4), vector(-1, 4)) - 0.1);
    }

    @Test
    void vectorsHaveLengthOne() {
        var whitening = Whitening.of(CLASSES);
        double[] white = whitening.of(vector(3, 2));

        assertThat(cosine(white, white)).isCloseTo(1, within(1e-9));
    }

    @Test
    void oneExampleForEachClassLeavesTheDirectionsAsTheyAre() {
        var whitening = Whitening.of(List.of(List.of(vector(1, 0)), List.of(vector(0, 1))));

        assertThat(cosine(whitening.of(vector(1, 0)), whitening.of(vector(0, 1))))
                .isCloseTo(-1, within(1e-9));
        assertThat(whitening.of(vector(0.5, 0.5))).containsOnly(0);
    }

    private static float[] vector(double first, double second) {
        return new float[] {(float) first, (float) second};
    }

    private static double cosine(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1];
    }

    private static double plainCosine(float[] one, float[] other) {
        return (one[0] * other[0] + one[1] * other[1]) / Math.hypot(one[0], one[1]) / Math.hypot(other[0], other[1]);
    }
}
