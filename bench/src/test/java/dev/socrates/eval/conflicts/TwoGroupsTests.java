package dev.socrates.eval.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TwoGroupsTests {

    private final Random random = new Random(3);

    @Test
    void cutsBetweenANarrowAndAWideGroup() {
        var scores = DoubleStream.concat(around(0.2, 0.03, 300), around(0.7, 0.1, 500))
                .toArray();

        assertThat(TwoGroups.cut(scores).orElseThrow()).isBetween(0.26, 0.45);
    }

    @Test
    void findsNoCutInOneGroup() {
        assertThat(TwoGroups.cut(around(0.5, 0.1, 800).toArray())).isEmpty();
    }

    @Test
    void findsNoCutInEqualOrFewScores() {
        assertThat(TwoGroups.cut(new double[100])).isEmpty();
        assertThat(TwoGroups.cut(new double[] {0.1, 0.9})).isEmpty();
        assertThat(TwoGroups.cut(new double[0])).isEmpty();
    }

    private DoubleStream around(double mean, double deviation, int count) {
        return random.doubles(count).map(ignored -> mean + deviation * random.nextGaussian());
    }
}
