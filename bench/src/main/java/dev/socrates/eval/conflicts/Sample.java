package dev.socrates.eval.conflicts;

import dev.socrates.engine.conflict.pairs.Rarity;
import dev.socrates.engine.conflict.pairs.Standing;
import dev.socrates.engine.conflict.pairs.Standing.Alike;
import dev.socrates.eval.Scores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// The pairs of a file with the engine's score of each, and how alike the words are (TF-IDF), which is the simple
/// method.
///
/// @param picked as [Standing#picked] tells from the texts alone
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(PairFile file, boolean picked, double[] scores, double[] rarity) {

    static Sample of(PairFile file, Meanings meanings) {
        meanings.learn(file.pairs());
        var texts = new HashSet<String>();
        file.pairs().forEach(pair -> texts.addAll(List.of(pair.left(), pair.right())));
        var rarity = new Rarity(texts);
        var numbers = new HashMap<String, Integer>();
        var pairs = new ArrayList<Alike>();
        for (var pair : file.pairs()) {
            pairs.add(new Alike(
                    numbers.computeIfAbsent(pair.left(), key -> numbers.size()),
                    numbers.computeIfAbsent(pair.right(), key -> numbers.size()),
                    meanings.statement(pair.left()).sharedContent(meanings.statement(pair.right())),
                    meanings.cosine(pair),
                    rarity.likeness(pair.left(), pair.right())));
        }
        return new Sample(
                file,
                Standing.picked(pairs),
                Standing.scores(pairs),
                pairs.stream().mapToDouble(Alike::rarity).toArray());
    }

    double f1(double[] values, double threshold, int[] rows) {
        int both = 0;
        int found = 0;
        int wanted = 0;
        for (int row : rows) {
            boolean is = file.pairs().get(row).conflicting();
            boolean was = values[row] >= threshold;
            both += is && was ? 1 : 0;
            found += was ? 1 : 0;
            wanted += is ? 1 : 0;
        }
        return Scores.f1(both, found - both, wanted - both);
    }
}
