package dev.socrates.eval.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.engine.learning.SequenceModel;
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
            assertThat(labels(model, example)).isEqualTo(example.labels());
        }
    }

    @Test
    void goesOnFromWhatWasLearnedBefore() {
        var recipe = new Recipe(0.1, 1, 50);
        var before = SequenceTrainer.fit(EXAMPLES, recipe);
        var after = SequenceTrainer.fit(List.of(example("the O", "green B-N", "kite I-N", "flies O")), recipe, before);

        assertThat(after.seen()).containsAll(before.seen()).contains("green", "kite", "flies");
        assertThat(labels(after, EXAMPLES.getFirst()))
                .isEqualTo(EXAMPLES.getFirst().labels());
        assertThat(labels(SequenceTrainer.fit(List.of(), recipe, before), EXAMPLES.getFirst()))
                .isEqualTo(EXAMPLES.getFirst().labels());
    }

    @Test
    void doesNotGoOnWithOtherLabels() {
        var recipe = new Recipe(0.1, 1, 50);
        var before = SequenceTrainer.fit(EXAMPLES, recipe);
        var other = List.of(example("blue B-COLOUR"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SequenceTrainer.fit(other, recipe, before))
                .withMessageContaining("B-COLOUR");
    }

    @Test
    void theGradientIsTheSlope() {
        var sequences = List.of(new Likelihood.Sequence(new int[][] {{0}, {0, 1}, {1}}, new int[] {0, 1, 2}));
        double[] point = new double[(2 + 3) * 3];
        double[] centre = new double[point.length];
        Arrays.setAll(point, i -> Math.sin(i));
        Arrays.setAll(centre, i -> Math.cos(i));
        var likelihood = new Likelihood(List.of("B-N", "I-N", "O"), 2, sequences, 0.5, centre);
        double[] gradient = new double[point.length];
        double value = likelihood.at(point, gradient);

        for (int i = 0; i < point.length; i++) {
            double[] near = point.clone();
            near[i] += 1e-6;
            double slope = (likelihood.at(near, new double[point.length]) - value) / 1e-6;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-4));
        }
    }

    private static List<String> labels(SequenceModel model, Example example) {
        return Arrays.stream(model.chain(example.seen()).best())
                .mapToObj(model.labels()::get)
                .toList();
    }

    private static Example example(String... words) {
        return new Example(
                Arrays.stream(words)
                        .map(word -> List.of("bias", word.split(" ")[0]))
                        .toList(),
                Arrays.stream(words).map(word -> word.split(" ")[1]).toList());
    }
}
