package dev.socrates.eval.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.eval.sequence.SequenceTrainer.Example;
import dev.socrates.eval.sequence.SequenceTrainer.Recipe;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTrainerTests {

    private static final List<Example> EXAMPLES = List.of(
            example("the O", "red B-N", "boat I-N", "sails O"),
            example("a O", "boat B-N", "sinks O"),
            example("the O", "red B-N", "flag I-N", "burns O"));

    @Test
    void learnsWhatTheExamplesShow() {
        var model = SequenceTrainer.fit(EXAMPLES, new Recipe(0.1, 1, 50));

        for (var example : EXAMPLES) {
            assertThat(Arrays.stream(model.chain(example.seen()).best()).mapToObj(model.labels()::get))
                    .containsExactlyElementsOf(example.labels());
        }
    }

    @Test
    void theGradientIsTheSlope() {
        var sequences = List.of(new Likelihood.Sequence(new int[][] {{0}, {0, 1}, {1}}, new int[] {0, 1, 2}));
        var likelihood = new Likelihood(List.of("B-N", "I-N", "O"), 2, sequences, 0.5);
        double[] point = new double[likelihood.size()];
        Arrays.setAll(point, i -> Math.sin(i));
        double[] gradient = new double[point.length];
        double value = likelihood.at(point, gradient);

        for (int i = 0; i < point.length; i++) {
            double[] near = point.clone();
            near[i] += 1e-6;
            double slope = (likelihood.at(near, new double[point.length]) - value) / 1e-6;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-4));
        }
    }

    private static Example example(String... words) {
        return new Example(
                Arrays.stream(words)
                        .map(word -> List.of("bias", word.split(" ")[0]))
                        .toList(),
                Arrays.stream(words).map(word -> word.split(" ")[1]).toList());
    }
}
