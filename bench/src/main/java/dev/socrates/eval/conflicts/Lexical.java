package dev.socrates.eval.conflicts;

import dev.socrates.engine.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The simple methods beside which the engine is measured.
final class Lexical {

    /// Words of both over words of either; .45 is the threshold of the published comparison.
    static final double THRESHOLD = 0.45;

    private Lexical() {}

    static double[] jaccards(PairFile file) {
        var words = new HashMap<String, Set<String>>();
        return file.pairs().stream().mapToDouble(pair -> jaccard(words(words, pair.left()), words(words, pair.right()))).toArray();
    }

    private static Set<String> words(Map<String, Set<String>> known, String text) {
        return known.computeIfAbsent(text, key -> Set.copyOf(Words.lower(key)));
    }

    static double jaccard(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        long all = left.size() + right.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /// Cosine of the counts of the words times the logarithm of how rare each is among the statements of the file.
    static double[] tfidf(PairFile file) {
        var texts = new HashSet<String>();
        file.pairs().forEach(pair -> texts.addAll(List.of(pair.left(), pair.right())));
        var documents = new HashMap<String, Integer>();
        texts.forEach(text -> Set.copyOf(Words.lower(text)).forEach(word -> documents.merge(word, 1, Integer::sum)));
        var vectors = new HashMap<String, Map<String, Double>>();
        for (var text : texts) {
            var vector = new HashMap<String, Double>();
            for (var word : Words.lower(text)) {
                double rarity = 1 + Math.log((1.0 + texts.size()) / (1 + documents.getOrDefault(word, 0)));
                vector.merge(word, rarity, Double::sum);
            }
            vectors.put(text, vector);
        }
        return file.pairs().stream()
                .mapToDouble(pair -> cosine(
                        vectors.getOrDefault(pair.left(), Map.of()), vectors.getOrDefault(pair.right(), Map.of())))
                .toArray();
    }

    private static double cosine(Map<String, Double> left, Map<String, Double> right) {
        double dot = 0;
        for (var entry : left.entrySet()) {
            dot += entry.getValue() * right.getOrDefault(entry.getKey(), 0.0);
        }
        double lengths = length(left) * length(right);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
    }
}
