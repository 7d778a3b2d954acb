package dev.socrates.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChainTests {

    private static final int LABELS = 3;
    private static final int LENGTH = 4;

    private final double[][] scores = new double[LENGTH][LABELS];
    private final double[][] follows = new double[LABELS][LABELS];

    @Property(tries = 100)
    void agreesWithCountingEverySequence(@ForAll java.util.Random random) {
        fill(random);
        var chain = new Chain(scores, follows);
        double sum = 0;
        double best = 0;
        double firstIsOneThenTwo = 0;
        int[] most = new int[LENGTH];
        for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
            int[] labels = labels(code);
            double weight = weight(labels);
            sum += weight;
            firstIsOneThenTwo += labels[0] == 1 && labels[1] == 2 ? weight : 0;
            if (weight > best) {
                best = weight;
                most = labels;
            }
        }

        assertThat(chain.logPartition()).isCloseTo(Math.log(sum), within(1e-9));
        assertThat(chain.best()).containsExactly(most);
        assertThat(chain.at(0, 1, 2)).isCloseTo(firstIsOneThenTwo / sum, within(1e-9));
        assertThat(chain.of(0, new int[] {1, 2})).isCloseTo(firstIsOneThenTwo / sum, within(1e-9));
        assertThat(chain.at(2, 0) + chain.at(2, 1) + chain.at(2, 2)).isCloseTo(1, within(1e-9));
    }

    @Test
    void anEmptyOneHasNoLabels() {
        assertThat(new Chain(new double[0][], follows).best()).isEmpty();
    }

    private void fill(java.util.Random random) {
        for (int label = 0; label < LABELS; label++) {
            for (var score : scores) {
                score[label] = 6 * random.nextDouble() - 3;
            }
            for (int before = 0; before < LABELS; before++) {
                follows[before][label] = Math.exp(2 * random.nextDouble() - 1);
            }
        }
        follows[0][2] = 0;
    }

    private static int[] labels(int code) {
        int[] labels = new int[LENGTH];
        int rest = code;
        for (int at = 0; at < LENGTH; at++) {
            labels[at] = rest % LABELS;
            rest /= LABELS;
        }
        return labels;
    }

    private double weight(int[] labels) {
        double weight = 1;
        for (int at = 0; at < LENGTH; at++) {
            weight *= Math.exp(scores[at][labels[at]]) * (at == 0 ? 1 : follows[labels[at - 1]][labels[at]]);
        }
        return weight;
    }
}
