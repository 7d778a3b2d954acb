package dev.socrates.eval.conflicts;

import dev.socrates.engine.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The simple methods beside which the engine is measured.
final class Lexical {

    /// Words of both over words of either; .45 is the threshold of the published comparison.
    static final double THRESHOLD = 0.45;

    private Lexical() {}

    static double[] jaccards(PairFile file) {
        var words = new HashMap<String, Set<String>>();
        return file.pairs().stream()
                .mapToDouble(pair -> jaccard(words(words, pair.left()), words(words, pair.right())))
                .toArray();
    }

    private static Set<String> words(Map<String, Set<String>> known, String text) {
        return known.computeIfAbsent(text, key -> Set.copyOf(Words.lower(key)));
    }

    static double jaccard(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        long all = left.size() + right.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
