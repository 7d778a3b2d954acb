package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.pairs.PairJudge;
import dev.socrates.engine.learning.LinearModel;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.LinearTrainer;
import dev.socrates.eval.LinearTrainer.Example;
import dev.socrates.eval.LinearTrainer.Recipe;
import dev.socrates.eval.Training;
import dev.socrates.eval.conflicts.synthetic.Half;
import dev.socrates.eval.conflicts.synthetic.SyntheticPair;
import dev.socrates.eval.conflicts.synthetic.SyntheticPairs;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Fits the judge that is packed with the engine: on the fitting half of our own pairs alone, so that the other half
/// can
/// still be scored.
public final class ConflictPairsTraining implements Training {

    private static final double COST = 1;

    private final Embedder embedder;

    public ConflictPairsTraining(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return PairJudge.MODEL;
    }

    @Override
    public Collection<String> fit(DataFolder data, OutputStream model) throws IOException {
        var pairs = SyntheticPairs.of(Half.FIT);
        fit(pairs, new Meanings(embedder)).write(model);
        var texts = new TreeSet<String>();
        pairs.forEach(pair -> texts.addAll(List.of(pair.left(), pair.right())));
        return texts;
    }

    static LinearModel fit(List<SyntheticPair> synthetic, Meanings meanings) {
        var pairs = synthetic.stream()
                .map(pair -> new StatementPair(pair.left(), pair.right(), pair.label()))
                .toList();
        meanings.learn(pairs);
        var examples = pairs.stream()
                .map(pair -> new Example(
                        PairJudge.features(
                                meanings.statement(pair.left()),
                                meanings.statement(pair.right()),
                                meanings.cosine(pair)),
                        pair.label()))
                .toList();
        return LinearTrainer.fit(examples, Recipe.logistic(COST).withBalance());
    }
}
