package dev.socrates.eval.classification;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.classification.Kind;
import dev.socrates.engine.classification.KindFeatures;
import dev.socrates.engine.classification.RequirementKinds;
import dev.socrates.engine.learning.Features;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Fitted;
import dev.socrates.eval.Line;
import dev.socrates.eval.LinearTrainer;
import dev.socrates.eval.LinearTrainer.Example;
import dev.socrates.eval.LinearTrainer.Recipe;
import dev.socrates.eval.Scores;
import dev.socrates.eval.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/// Functional or quality, and which quality. Models are fitted on all projects but the one that is scored; the scores
/// are of all projects together. The model that ships saw none of them.
public final class ClassificationTask implements Task {

    private static final String MODEL = "requirement-kinds";
    private static final Recipe OURS = Recipe.logistic(2).withBalance();
    private static final Recipe SIMPLE = Recipe.logistic(10).withBalance();
    private static final String SIDE = "functional or quality, macro F1";
    private static final String CLASSES = "12 classes, weighted F1";

    private final Embedder embedder;

    public ClassificationTask(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "classification";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var rows = Requirements.read(data, said);
        if (rows.isEmpty()) {
            said.accept("nothing in classification/*.csv");
            return;
        }
        long projects = rows.stream().map(Requirement::project).distinct().count();
        if (projects < 2) {
            said.accept("one project only: nothing to fit on, the shipped model is scored alone");
        } else {
            var left = "12 classes fitted on the other projects (" + projects + " in turn)";
            var ours = ours(rows);
            var found = crossed(rows, OURS, others -> ours);
            var simple = crossed(rows, SIMPLE, others -> new TermWeights(others)::of);
            report(rows, found, simple, left, "", lines);
        }
        var texts = rows.stream().map(Requirement::text).toList();
        if (Fitted.of(MODEL).saw(texts)) {
            said.accept("not scored: the shipped model was fitted on sentences of this data");
            return;
        }
        var shipped = new RequirementKinds(embedder)
                .of(texts).stream().map(found -> found.kind().code()).toList();
        report(rows, shipped, simple(texts), "fitted on nothing but our own sentences", "without training: ", lines);
    }

    private static void report(
            List<Requirement> rows,
            List<String> found,
            List<String> simple,
            String fitted,
            String how,
            Consumer<Line> lines) {
        var codes = rows.stream().map(Requirement::code).toList();
        var sides = sides(codes);
        var foundSides = sides(found);
        lines.accept(Line.of("classification", how + SIDE, rows.size(), Scores.macroF1(sides, foundSides))
                .against(Scores.macroF1(sides, sides(simple)))
                .between(Bootstrap.of(rows.size(), drawn -> Scores.macroF1(sides, foundSides, drawn)))
                .fitted(fitted));
        lines.accept(Line.of("classification", how + CLASSES, rows.size(), Scores.weightedF1(codes, found))
                .against(Scores.weightedF1(codes, simple))
                .between(Bootstrap.of(rows.size(), drawn -> Scores.weightedF1(codes, found, drawn)))
                .fitted(fitted));
    }

    private static List<String> sides(List<String> codes) {
        return codes.stream().map(Requirement::side).toList();
    }

    /// The simple method on the same own sentences that the shipped model was fitted on.
    private static List<String> simple(List<String> texts) {
        var own = OwnExamples.of("classification_examples");
        var weights = new TermWeights(own.texts());
        var examples = new ArrayList<Example>();
        for (int i = 0; i < own.texts().size(); i++) {
            examples.add(
                    new Example(weights.of(own.texts().get(i)), own.labels().get(i)));
        }
        var model = LinearTrainer.fit(examples, SIMPLE);
        return texts.stream()
                .map(text -> Kind.valueOf(model.classify(weights.of(text))).code())
                .toList();
    }

    private static List<String> crossed(
            List<Requirement> rows, Recipe recipe, Function<List<String>, Function<String, Features>> views) {
        var found = new String[rows.size()];
        for (var project : new TreeSet<>(rows.stream().map(Requirement::project).toList())) {
            var others =
                    rows.stream().filter(row -> !row.project().equals(project)).toList();
            var view = views.apply(others.stream().map(Requirement::text).toList());
            var model = LinearTrainer.fit(
                    others.stream()
                            .map(row -> new Example(view.apply(row.text()), row.code()))
                            .toList(),
                    recipe);
            for (int i = 0; i < found.length; i++) {
                if (rows.get(i).project().equals(project)) {
                    found[i] = model.classify(view.apply(rows.get(i).text()));
                }
            }
        }
        return List.of(found);
    }

    /// Nothing in what the engine sees of a sentence is fitted, so each sentence is looked at once.
    private Function<String, Features> ours(List<Requirement> rows) {
        var texts = rows.stream().map(Requirement::text).toList();
        var vectors = embedder.embed(texts);
        var features = new HashMap<String, Features>();
        for (int i = 0; i < texts.size(); i++) {
            features.put(texts.get(i), KindFeatures.of(texts.get(i), vectors.get(i)));
        }
        return text -> Objects.requireNonNull(features.get(text));
    }
}
