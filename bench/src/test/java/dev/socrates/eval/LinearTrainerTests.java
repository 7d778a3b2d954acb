package dev.socrates.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import dev.socrates.eval.LinearTrainer.Example;
import dev.socrates.eval.LinearTrainer.Recipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTrainerTests {

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void learnsWhatTheExamplesShow(int classes) throws IOException {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 30; i++) {
            // The last class comes first: the order must not matter.
            var label = "class-" + (classes - 1 - i % classes);
            examples.add(new Example(features(label, i), label));
        }
        for (var recipe : List.of(Recipe.logistic(1), Recipe.svm(1).withBalance())) {
            var model = LinearTrainer.fit(examples, recipe);

            assertThat(examples)
                    .allSatisfy(example ->
                            assertThat(model.classify(example.features())).isEqualTo(example.label()));
            assertThat(Arrays.stream(model.probabilities(features("class-1", 1)))
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(model.explain(features("class-1", 1), "class-1", 1)
                            .getFirst()
                            .feature())
                    .isEqualTo("says class-1");

            var bytes = new ByteArrayOutputStream();
            model.write(bytes);
            var read = LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()));
            assertThat(read.scores(features("class-0", 2)))
                    .containsExactly(model.scores(features("class-0", 2)), within(1e-2));
        }
    }

    @Test
    void goesOnFromWhatWasLearnedBefore() {
        var before = LinearTrainer.fit(
                List.of(said("yes", "apple"), said("yes", "plum"), said("no", "pear"), said("no", "fig")),
                Recipe.logistic(10));
        var after = LinearTrainer.fit(
                List.of(said("yes", "apple", "lemon"), said("no", "pear", "lime")), Recipe.logistic(10), before);

        for (var yes : List.of("apple", "plum", "lemon")) {
            assertThat(after.classify(new Features().add(yes))).isEqualTo("yes");
        }
        for (var no : List.of("pear", "fig", "lime")) {
            assertThat(after.classify(new Features().add(no))).isEqualTo("no");
        }
        assertThat(after.seen()).containsExactlyInAnyOrder("apple", "plum", "pear", "fig", "lemon", "lime");
    }

    @Test
    void doesNotGoOnWithOtherClasses() {
        var before = LinearTrainer.fit(List.of(said("yes", "apple"), said("no", "pear")), Recipe.logistic(1));
        var others = List.of(said("never", "apple"), said("always", "pear"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearTrainer.fit(others, Recipe.logistic(1), before))
                .withMessageContaining("[always, never]");
    }

    private static Example said(String label, String... words) {
        var features = new Features();
        List.of(words).forEach(features::add);
        return new Example(features, label);
    }

    private static Features features(String label, int noise) {
        return new Features().add("says " + label).add("noise " + noise % 5, 0.1);
    }
}
