package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.pairs.PairJudge;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Scores;
import dev.socrates.eval.Task;
import dev.socrates.eval.conflicts.synthetic.Half;
import dev.socrates.eval.conflicts.synthetic.SyntheticPairs;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// How well conflict, duplicate and neither are told apart: on the half of our own pairs that nothing was
/// fitted on, and on every file that has at least two of the labels.
public final class ConflictOrDuplicateTask implements Task {

    private static final String FITTED = "fitted on the other half of the synthetic pairs";

    private final Embedder embedder;

    public ConflictOrDuplicateTask(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "conflict-or-duplicate";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var meanings = new Meanings(embedder);
        var judge = new PairJudge(ConflictPairsTraining.fit(SyntheticPairs.of(Half.FIT), meanings));
        var scoring = SyntheticPairs.of(Half.SCORE).stream()
                .map(pair -> new StatementPair(pair.left(), pair.right(), pair.label()))
                .toList();
        score(new PairFile("synthetic", scoring), judge, meanings, lines);
        for (var file : PairFile.all(data, said)) {
            if (file.pairs().stream().map(StatementPair::label).distinct().count() > 1) {
                score(file, judge, meanings, lines);
            }
        }
    }

    private void score(PairFile file, PairJudge judge, Meanings meanings, Consumer<Line> lines) {
        meanings.learn(file.pairs());
        var truth = file.pairs().stream().map(StatementPair::label).toList();
        var found = file.pairs().stream()
                .map(pair -> judge.judge(
                                meanings.statement(pair.left()),
                                meanings.statement(pair.right()),
                                meanings.cosine(pair))
                        .relation()
                        .label())
                .toList();
        var simple = simple(file);
        lines.accept(Line.of(name(), file.name() + ": macro F1", truth.size(), Scores.macroF1(truth, found))
                .against(Scores.macroF1(truth, simple))
                .between(Bootstrap.of(truth.size(), drawn -> Scores.macroF1(truth, found, drawn)))
                .fitted(FITTED));
        for (var label : truth.stream().distinct().sorted().toList()) {
            lines.accept(Line.of(name(), file.name() + ": F1 of " + label, truth.size(), Scores.f1(truth, found, label))
                    .against(Scores.f1(truth, simple, label))
                    .between(Bootstrap.of(truth.size(), drawn -> Scores.f1(truth, found, label, drawn)))
                    .fitted(FITTED));
        }
    }

    /// Who shares nearly all words says the same, who shares many conflicts.
    private static List<String> simple(PairFile file) {
        return Arrays.stream(Lexical.jaccards(file))
                .mapToObj(shared -> shared >= 0.9 ? "Duplicate" : shared >= Lexical.THRESHOLD ? "Conflict" : "Neutral")
                .toList();
    }
}
