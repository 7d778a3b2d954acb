package dev.socrates.engine.classification;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Decides by the words of a sentence where they leave no doubt. Only for the rest it asks for vectors, all in one
/// call, because a vector costs as much time as everything else together.
final class TwoSteps {

    private final Embedder embedder;
    private final LinearModel byWords;
    private final LinearModel byMeaning;
    private final double decisive;
    private final Function<String, Features> words;
    private final BiFunction<String, float[], Features> meaning;

    /// @param decisive lead of a class over the next one from which the words are enough, in [0.5, 1]
    TwoSteps(
            Embedder embedder,
            String model,
            double decisive,
            Function<String, Features> words,
            BiFunction<String, float[], Features> meaning) {
        this.embedder = embedder;
        this.byWords = LinearModel.shipped(model + "-words");
        this.byMeaning = LinearModel.shipped(model);
        this.decisive = decisive;
        this.words = words;
        this.meaning = meaning;
    }

    /// A decision with what led to it.
    ///
    /// @param probabilities in the order of the model's classes
    record Judged(LinearModel model, Features features, List<Double> probabilities) {

        static Judged by(LinearModel model, Features features) {
            var probabilities =
                    Arrays.stream(model.probabilities(features)).boxed().toList();
            return new Judged(model, features, probabilities);
        }

        int best() {
            int best = 0;
            for (int i = 1; i < probabilities.size(); i++) {
                best = probabilities.get(i) > probabilities.get(best) ? i : best;
            }
            return best;
        }

        String label() {
            return model.classes().get(best());
        }

        double probability() {
            return probabilities.get(best());
        }

        /// The best class against the next one alone. With many classes the best seldom has a high share of all.
        double lead() {
            double next = 0;
            for (int i = 0; i < probabilities.size(); i++) {
                next = i == best() ? next : Math.max(next, probabilities.get(i));
            }
            return probability() / (probability() + next);
        }

        double probability(String label) {
            return probabilities.get(model.classes().indexOf(label));
        }
    }

    List<Judged> of(List<String> sentences) {
        var judged = new ArrayList<Judged>();
        var doubtful = new ArrayList<Integer>();
        for (int i = 0; i < sentences.size(); i++) {
            var first = Judged.by(byWords, words.apply(sentences.get(i)));
            judged.add(first);
            if (first.lead() < decisive && !sentences.get(i).isBlank()) {
                doubtful.add(i);
            }
        }
        var vectors = embedder.embed(
                doubtful.stream().map(i -> Text.cut(sentences.get(i))).toList());
        for (int k = 0; k < doubtful.size(); k++) {
            int i = doubtful.get(k);
            judged.set(i, Judged.by(byMeaning, meaning.apply(sentences.get(i), vectors.get(k))));
        }
        return List.copyOf(judged);
    }
}
