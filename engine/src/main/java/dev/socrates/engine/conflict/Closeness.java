package dev.socrates.engine.conflict;

import dev.socrates.engine.Embedder;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Asks for the meaning of those statements alone that words leave undecided, all in one call.
final class Closeness {

    private Closeness() {}

    static List<Pair> measure(List<Pair> pairs, Embedder embedder) {
        var texts = new LinkedHashSet<String>();
        for (var pair : pairs) {
            if (undecided(pair)) {
                texts.add(pair.incoming().statement());
                texts.add(pair.existing().statement());
            }
        }
        if (texts.isEmpty()) {
            return pairs;
        }
        var vectors = vectors(List.copyOf(texts), embedder);
        return pairs.stream()
                .map(pair -> undecided(pair) ? pair.withCosine(cosine(pair, vectors)) : pair)
                .toList();
    }

    private static Map<String, float[]> vectors(List<String> texts, Embedder embedder) {
        var embedded = embedder.embed(texts);
        var vectors = new HashMap<String, float[]>();
        for (int i = 0; i < Math.min(texts.size(), embedded.size()); i++) {
            vectors.put(texts.get(i), embedded.get(i));
        }
        return vectors;
    }

    private static double cosine(Pair pair, Map<String, float[]> vectors) {
        var left = vectors.get(pair.incoming().statement());
        var right = vectors.get(pair.existing().statement());
        return left == null || right == null ? 0 : Embedder.cosine(left, right);
    }

    private static boolean undecided(Pair pair) {
        return pair.cosine() == 0 && (SamenessCheck.undecided(pair) || NegationCheck.undecided(pair));
    }
}
