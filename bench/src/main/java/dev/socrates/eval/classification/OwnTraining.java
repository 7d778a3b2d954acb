package dev.socrates.eval.classification;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.classification.KindFeatures;
import dev.socrates.engine.classification.RoleFeatures;
import dev.socrates.engine.learning.Features;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.LinearTrainer;
import dev.socrates.eval.LinearTrainer.Example;
import dev.socrates.eval.LinearTrainer.Recipe;
import dev.socrates.eval.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Fits a model on sentences that were written for it: by words alone, or with the meaning of the whole sentence.
///
/// @param lexicon with the sentences
public record OwnTraining(String name, String lexicon, Recipe recipe, Function<String, Features> features)
        implements Training {

    /// The models of the engine that know kinds of statements.
    public static List<Training> all(Embedder embedder) {
        return List.of(
                kinds("requirement-kinds-words", KindFeatures::of),
                kinds("requirement-kinds", text -> KindFeatures.of(text, vector(embedder, text))),
                roles("requirement-roles-words", RoleFeatures::of),
                roles("requirement-roles", text -> RoleFeatures.of(text, vector(embedder, text))));
    }

    private static Training kinds(String name, Function<String, Features> features) {
        return new OwnTraining(
                name, "classification_examples", Recipe.logistic(2).withBalance(), features);
    }

    private static Training roles(String name, Function<String, Features> features) {
        return new OwnTraining(name, "classification_roles", Recipe.logistic(1).withBalance(), features);
    }

    private static float[] vector(Embedder embedder, String text) {
        return embedder.embed(List.of(text)).getFirst();
    }

    @Override
    public Collection<String> fit(DataFolder data, OutputStream model) throws IOException {
        var own = OwnExamples.of(lexicon);
        var examples = new ArrayList<Example>();
        for (int i = 0; i < own.texts().size(); i++) {
            examples.add(
                    new Example(features.apply(own.texts().get(i)), own.labels().get(i)));
        }
        LinearTrainer.fit(examples, recipe).write(model);
        return own.texts();
    }
}
