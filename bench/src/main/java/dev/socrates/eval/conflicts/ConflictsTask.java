package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Scores;
import dev.socrates.eval.Task;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How well conflicting pairs are found in a file: those from a score on, see [Cut]. A pair that people call
/// a duplicate is no conflict.
public final class ConflictsTask implements Task {

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
        var samples = files.stream().map(file -> Sample.of(file, meanings)).toList();
        var cuts = Cut.of(samples, meanings);
        for (int at = 0; at < samples.size(); at++) {
            score(samples.get(at), cuts.get(at), lines, said);
        }
    }

    private void score(Sample sample, Cut cut, Consumer<Line> lines, Consumer<String> said) {
        var fitted = cut.fitted();
        var file = sample.file();
        var found = sample.scores();
        var words = Lexical.jaccards(file);
        var tfidf = sample.rarity();
        var all = IntStream.range(0, found.length).toArray();
        int[] far = IntStream.of(all).filter(row -> words[row] < FEW_SHARED).toArray();
        for (boolean fewShared : List.of(false, true)) {
            int[] rows = fewShared ? far : all;
            var part = file.name() + (fewShared ? ", Jaccard < .4" : "");
            if (!any(truth(file, rows))) {
                said.accept(part + ": no conflict among " + rows.length + " pairs, nothing to find");
                continue;
            }
            measure(
                    part + ": conflict F1",
                    rows,
                    fitted,
                    lines,
                    drawn -> sample.f1(found, cut.score(), drawn),
                    drawn -> sample.f1(words, Lexical.THRESHOLD, drawn));
            measure(
                    part + ": average precision",
                    rows,
                    fitted,
                    lines,
                    drawn -> Scores.averagePrecision(truth(file, drawn), pick(found, drawn)),
                    drawn -> Scores.averagePrecision(truth(file, drawn), pick(tfidf, drawn)));
            measure(
                    part + ": reviews for 90 % recall",
                    rows,
                    fitted,
                    lines,
                    drawn -> Scores.reviewsForRecall(truth(file, drawn), pick(found, drawn), RECALL),
                    drawn -> Scores.reviewsForRecall(truth(file, drawn), pick(tfidf, drawn), RECALL));
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

    private static boolean any(boolean[] truth) {
        for (boolean is : truth) {
            if (is) {
                return true;
            }
        }
        return false;
    }

    private static double[] pick(double[] values, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
    }
}
