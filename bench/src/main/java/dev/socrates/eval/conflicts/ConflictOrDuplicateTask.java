package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.pairs.Judgement;
import dev.socrates.engine.conflict.pairs.Judgement.Relation;
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
import java.util.stream.IntStream;

/// How well conflict, duplicate and neither are told apart: on the half of our own pairs that nothing was
/// fitted on, and on every file that has at least two of the labels. The judge of pairs tells conflict from duplicate;
/// whether two statements have to do with each other at all is seen from the whole file as well, see [Cut].
public final class ConflictOrDuplicateTask implements Task {

    private static final String FITTED = "judge fitted on the other half of the synthetic pairs; ";
    private static final String NEUTRAL = "Neutral";

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
        var own = Sample.of(PairFile.of("synthetic", SyntheticPairs.of(Half.SCORE)), meanings);
        score(own, Cut.of(List.of(own), meanings).getFirst(), judge, meanings, lines);
        var samples = PairFile.all(data, said).stream()
                .map(file -> Sample.of(file, meanings))
                .toList();
        var cuts = Cut.of(samples, meanings);
        for (int at = 0; at < samples.size(); at++) {
            var labels = samples.get(at).file().pairs().stream()
                    .map(StatementPair::label)
                    .distinct();
            if (labels.count() > 1) {
                score(samples.get(at), cuts.get(at), judge, meanings, lines);
            }
        }
    }

    private void score(Sample sample, Cut cut, PairJudge judge, Meanings meanings, Consumer<Line> lines) {
        var file = sample.file();
        var truth = file.pairs().stream().map(StatementPair::label).toList();
        var found = IntStream.range(0, truth.size())
                .mapToObj(row -> {
                    var pair = file.pairs().get(row);
                    var judgement = judge.judge(
                            meanings.statement(pair.left()), meanings.statement(pair.right()), meanings.cosine(pair));
                    return label(judgement, sample.scores()[row] >= cut.score(), sample.picked());
                })
                .toList();
        var simple = simple(file);
        lines.accept(Line.of(name(), file.name() + ": macro F1", truth.size(), Scores.macroF1(truth, found))
                .against(Scores.macroF1(truth, simple))
                .between(Bootstrap.of(truth.size(), drawn -> Scores.macroF1(truth, found, drawn)))
                .fitted(FITTED + cut.fitted()));
        for (var label : truth.stream().distinct().sorted().toList()) {
            lines.accept(Line.of(name(), file.name() + ": F1 of " + label, truth.size(), Scores.f1(truth, found, label))
                    .against(Scores.f1(truth, simple, label))
                    .between(Bootstrap.of(truth.size(), drawn -> Scores.f1(truth, found, label, drawn)))
                    .fitted(FITTED + cut.fitted()));
        }
    }

    /// In a whole project most pairs have nothing to do with each other, so that the judge alone would call
    /// too many related. Who picks pairs has looked at them: there what the judge calls related is related,
    /// and so is what stands out.
    private static String label(Judgement judgement, boolean related, boolean picked) {
        boolean either = related || (picked && judgement.relation() != Relation.NEUTRAL);
        if (!either) {
            return NEUTRAL;
        }
        return judgement.conflict() >= judgement.duplicate() ? Relation.CONFLICT.label() : Relation.DUPLICATE.label();
    }

    /// Who shares nearly all words says the same, who shares many conflicts.
    private static List<String> simple(PairFile file) {
        return Arrays.stream(Lexical.jaccards(file))
                .mapToObj(shared -> shared >= 0.9 ? "Duplicate" : shared >= Lexical.THRESHOLD ? "Conflict" : NEUTRAL)
                .toList();
    }
}
