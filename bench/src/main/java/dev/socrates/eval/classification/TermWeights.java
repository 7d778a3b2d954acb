package dev.socrates.eval.classification;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The simple method that the engine is compared with: words and pairs of words by TF-IDF with logarithmic term
/// frequency and smoothed document frequency, as length 1 (Salton and Buckley 1988).
final class TermWeights {

    private final Map<String, Double> rarity = new HashMap<>();

    /// @param texts of the training part only
    TermWeights(List<String> texts) {
        var documents = new HashMap<String, Integer>();
        texts.forEach(
                text -> new HashSet<>(counts(text).keySet()).forEach(term -> documents.merge(term, 1, Integer::sum)));
        documents.forEach((term, count) -> rarity.put(term, Math.log((1.0 + texts.size()) / (1 + count)) + 1));
    }

    Features of(String text) {
        var weights = new TreeMap<String, Double>();
        counts(text).forEach((term, count) -> {
            var rare = rarity.get(term);
            if (rare != null) {
                weights.put(term, (1 + Math.log(count)) * rare);
            }
        });
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        var features = new Features();
        weights.forEach((term, weight) -> features.add(term, weight / length));
        return features;
    }

    private static Map<String, Integer> counts(String text) {
        var counts = new TreeMap<String, Integer>();
        var words = Words.lower(text);
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
            }
        }
        return counts;
    }
}
