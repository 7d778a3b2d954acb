package dev.socrates.eval.quality;

import dev.socrates.engine.quality.SmellFinding;
import dev.socrates.engine.quality.SmellKind;
import dev.socrates.engine.quality.Smells;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Smells of sentences on the published sample: precision and recall over pairs of sentence and smell, and
/// how steadily the sample was labelled (Cohen's kappa of the two passes).
public final class SmellsTask implements Task {

    private static final String DEV = "rules, words and clauses developed on this half; nothing fitted";
    private static final String TEST =
            "nothing fitted, rules not developed on it; the word lists are by who labelled both halves";
    private static final String BOTH = "nothing fitted; rules developed on the dev half";

    private Consumer<Line> lines = line -> {};

    @Override
    public String name() {
        return "smells";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> into, Consumer<String> said) {
        lines = into;
        var rows = SmellSample.read();
        said.accept("the sample is packed with the program, no file of the folder is read");
        micro("both halves", rows, BOTH);
        micro("dev half", rows.stream().filter(SmellSample.Row::dev).toList(), DEV);
        var test = rows.stream().filter(row -> !row.dev()).toList();
        micro("test half", test, TEST);
        for (var kind : SmellKind.values()) {
            one(kind, "both halves", rows, BOTH);
            one(kind, "test half", test, TEST);
            kappa(kind, rows);
        }
    }

    static Set<SmellKind> found(String sentence) {
        return Smells.in(sentence).stream()
                .map(SmellFinding::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SmellKind.class)));
    }

    private void micro(String half, List<SmellSample.Row> rows, String fitted) {
        var ours = tally(rows, SmellsTask::found);
        var words = tally(rows, SmellWords::in);
        report("precision, " + half, ours.positives(), ours, words, Figure.PRECISION, fitted);
        report("recall, " + half, ours.positives(), ours, words, Figure.RECALL, fitted);
    }

    private void one(SmellKind kind, String half, List<SmellSample.Row> rows, String fitted) {
        var ours = new Tally();
        var words = new Tally();
        for (var row : rows) {
            boolean truth = row.label().contains(kind);
            ours.add(truth, found(row.sentence()).contains(kind));
            words.add(truth, SmellWords.in(row.sentence()).contains(kind));
        }
        if (ours.positives() > 0) {
            report(kind.wire() + " precision, " + half, ours.positives(), ours, words, Figure.PRECISION, fitted);
            report(kind.wire() + " recall, " + half, ours.positives(), ours, words, Figure.RECALL, fitted);
        }
    }

    private enum Figure {
        PRECISION,
        RECALL
    }

    private void report(String metric, int n, Tally ours, Tally words, Figure figure, String fitted) {
        var line = switch (figure) {
            case PRECISION ->
                Line.of(name(), metric, n, ours.precision())
                        .against(words.precision())
                        .between(ours.precisionInterval());
            case RECALL ->
                Line.of(name(), metric, n, ours.recall())
                        .against(words.recall())
                        .between(ours.recallInterval());
        };
        lines.accept(line.fitted(fitted));
    }

    private static Tally tally(List<SmellSample.Row> rows, Function<String, Set<SmellKind>> detector) {
        var tally = new Tally();
        for (var row : rows) {
            var found = EnumSet.noneOf(SmellKind.class);
            found.addAll(detector.apply(row.sentence()));
            var right = EnumSet.copyOf(found);
            right.retainAll(row.label());
            tally.add(right.size(), found.size() - right.size(), row.label().size() - right.size());
        }
        return tally;
    }

    /// Agreement of the two passes beyond chance (Cohen 1960).
    private void kappa(SmellKind kind, List<SmellSample.Row> rows) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (var row : rows) {
            both += row.first().contains(kind) == row.second().contains(kind) ? 1 : 0;
            first += row.first().contains(kind) ? 1 : 0;
            second += row.second().contains(kind) ? 1 : 0;
        }
        double n = rows.size();
        double chance = first / n * second / n + (1 - first / n) * (1 - second / n);
        if (chance < 1) {
            double kappa = (both / n - chance) / (1 - chance);
            lines.accept(Line.of(name(), kind.wire() + " kappa of the labels", rows.size(), kappa)
                    .fitted("two passes of one labeller"));
        }
    }
}
