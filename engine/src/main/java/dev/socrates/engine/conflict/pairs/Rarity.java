package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.text.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Likeness of statements in their words, of which rare ones count more: the cosine of the counts of the words times
/// 1 + ln((1 + statements) / (1 + statements with the word)) (TF-IDF; Salton and Buckley 1988).
public final class Rarity {

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    /// @param statements those among which a word is rare or common
    public Rarity(Collection<String> statements) {
        var texts = new HashSet<>(statements);
        var having = new HashMap<String, Integer>();
        texts.forEach(text -> new HashSet<>(Words.lower(text)).forEach(word -> having.merge(word, 1, Integer::sum)));
        for (var text : texts) {
            var weight = new HashMap<String, Double>();
            for (var word : Words.lower(text)) {
                double rarity = 1 + Math.log((1.0 + texts.size()) / (1 + having.getOrDefault(word, 0)));
                weight.merge(word, rarity, Double::sum);
            }
            weights.put(text, weight);
        }
    }

    /// From 0 (no word shared, or a statement that is not among those given) to 1.
    public double likeness(String left, String right) {
        var some = weights.getOrDefault(left, Map.of());
        var others = weights.getOrDefault(right, Map.of());
        double dot = 0;
        for (var entry : some.entrySet()) {
            dot += entry.getValue() * others.getOrDefault(entry.getKey(), 0.0);
        }
        double lengths = length(some) * length(others);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<String, Double> weight) {
        return Math.sqrt(
                weight.values().stream().mapToDouble(value -> value * value).sum());
    }
}
