package dev.socrates.eval.detection;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.classification.DocumentStyle;
import dev.socrates.engine.classification.RoleFeatures;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import dev.socrates.eval.LinearTrainer;
import dev.socrates.eval.LinearTrainer.Example;
import dev.socrates.eval.LinearTrainer.Recipe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fits the engine's features on some documents and labels others. What is seen of a row is computed once.
final class Fold {

    private static final Recipe RECIPE = Recipe.logistic(0.2).withBalance();

    /// Of each document at most so many of either label, evenly spread: one huge document is still one author.
    private static final int MOST = 150;

    /// The model has seen what the marks are worth; this much is left to the rule.
    private static final double TRUST = 0.4;

    private final Embedder embedder;
    private final Map<Document.Row, Features> seen = new HashMap<>();

    Fold(Embedder embedder) {
        this.embedder = embedder;
    }

    LinearModel fit(List<Document> documents) {
        var examples = new ArrayList<Example>();
        for (var document : documents) {
            for (var label : List.of(Document.OTHER, Document.REQUIREMENT)) {
                var rows = document.rows().stream()
                        .filter(row -> row.label().equals(label))
                        .toList();
                int taken = Math.min(MOST, rows.size());
                for (int i = 0; i < taken; i++) {
                    var row = rows.get(i * rows.size() / taken);
                    examples.add(new Example(features(row, document.style()), label));
                }
            }
        }
        return LinearTrainer.fit(examples, RECIPE);
    }

    List<String> label(LinearModel model, Document document) {
        int at = model.classes().indexOf(Document.REQUIREMENT);
        return document.rows().stream()
                .map(row -> {
                    double probability = model.probabilities(features(row, document.style()))[at];
                    double sure = DocumentStyle.correct(
                            probability, row.text(), TRUST * document.style().trust());
                    return sure >= 0.5 ? Document.REQUIREMENT : Document.OTHER;
                })
                .toList();
    }

    private Features features(Document.Row row, DocumentStyle style) {
        return seen.computeIfAbsent(
                row,
                missing -> RoleFeatures.of(
                        row.text(), embedder.embed(List.of(row.text())).getFirst(), style));
    }
}
