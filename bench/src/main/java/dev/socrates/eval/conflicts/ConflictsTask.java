package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Scores;
import dev.socrates.eval.Task;
import dev.socrates.eval.conflicts.synthetic.Half;
import dev.socrates.eval.conflicts.synthetic.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How well conflicting pairs are found in a file, by a model that was fitted on the other files and on projects of
/// our own making. A pair that people call a duplicate is no conflict.
public final class ConflictsTask implements Task {

    private static final int PROJECTS = 3;
    private static final double FEW_SHARED = 0.4;
    private static final double RECALL = 0.9;

    private final Embedder embedder;

    public ConflictsTask(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var files = PairFile.all(data, said);
        if (files.isEmpty()) {
            return;
        }
        var meanings = new Meanings(embedder);
        var samples = files.stream().map(file -> new Sample(file, meanings)).toList();
        var projects = projects(meanings);
        for (var sample : samples) {
            var others = samples.stream()
                    .filter(other -> other != sample && !other.file.picked())
                    .toList();
            var fitting = new ArrayList<>(projects);
            fitting.addAll(others);
            score(sample, Ranker.fit(fitting), fitted(others), lines);
        }
    }

    private static List<Sample> projects(Meanings meanings) {
        return IntStream.range(0, PROJECTS)
                .mapToObj(variant -> {
                    var pairs = Projects.of(Half.FIT, variant).stream()
                            .map(pair -> new StatementPair(pair.left(), pair.right(), pair.label()))
                            .toList();
                    return new Sample(new PairFile("synthetic " + variant, pairs), meanings);
                })
                .toList();
    }

    private static String fitted(List<Sample> others) {
        var names = others.stream().map(other -> other.file.name()).toList();
        return "model and threshold fitted on synthetic projects"
                + (names.isEmpty() ? "" : " and " + String.join(", ", names));
    }

    private void score(Sample sample, Ranker ranker, String fitted, Consumer<Line> lines) {
        var found = ranker.scores(sample);
        var words = Lexical.jaccards(sample.file);
        var tfidf = Lexical.tfidf(sample.file);
        var all = IntStream.range(0, found.length).toArray();
        int[] far = IntStream.of(all).filter(row -> words[row] < FEW_SHARED).toArray();
        for (int[] rows : List.of(all, far)) {
            var part = sample.file.name() + (rows == all ? "" : ", Jaccard < .4");
            measure(part + ": conflict F1", rows, fitted, lines,
                    drawn -> Ranker.f1(sample.file, found, ranker.threshold(), drawn),
                    drawn -> Ranker.f1(sample.file, words, Lexical.THRESHOLD, drawn));
            measure(part + ": average precision", rows, fitted, lines,
                    drawn -> Scores.averagePrecision(truth(sample.file, drawn), pick(found, drawn)),
                    drawn -> Scores.averagePrecision(truth(sample.file, drawn), pick(tfidf, drawn)));
            measure(part + ": reviews for 90 % recall", rows, fitted, lines,
                    drawn -> Scores.reviewsForRecall(truth(sample.file, drawn), pick(found, drawn), RECALL),
                    drawn -> Scores.reviewsForRecall(truth(sample.file, drawn), pick(tfidf, drawn), RECALL));
        }
    }

    private void measure(
            String metric,
            int[] rows,
            String fitted,
            Consumer<Line> lines,
            ToDoubleFunction<int[]> figure,
            ToDoubleFunction<int[]> baseline) {
        if (rows.length == 0) {
            return;
        }
        var interval = Bootstrap.of(
                rows.length,
                drawn -> figure.applyAsDouble(
                        IntStream.of(drawn).map(i -> rows[i]).toArray()));
        lines.accept(Line.of(name(), metric, rows.length, figure.applyAsDouble(rows))
                .against(baseline.applyAsDouble(rows))
                .between(interval)
                .fitted(fitted));
    }

    private static boolean[] truth(PairFile file, int[] rows) {
        var truth = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            truth[i] = file.pairs().get(rows[i]).conflicting();
        }
        return truth;
    }

    private static double[] pick(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
    }
}
