package dev.socrates.engine;

import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.List;

/// An embedder without a model: a hashed bag of word stems and character trigrams. Texts that share words
/// are near.
public final class WordEmbedder implements Embedder {

    private static final int DIMENSIONS = 256;

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(WordEmbedder::vector).toList();
    }

    @Override
    public String model() {
        return "words-256";
    }

    private static float[] vector(String text) {
        var vector = new float[DIMENSIONS];
        for (var word : Words.lower(text)) {
            if (!Words.isStopword(word)) {
                var stem = Stems.of(word);
                add(vector, stem, 1f);
                var padded = "^" + stem + "$";
                for (int at = 0; at + 3 <= padded.length(); at++) {
                    add(vector, padded.substring(at, at + 3), 0.3f);
                }
            }
        }
        return normalised(vector);
    }

    private static void add(float[] vector, String feature, float weight) {
        vector[Math.floorMod(feature.hashCode() * 0x9E3779B1, DIMENSIONS)] += weight;
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float component : vector) {
            sum += component * component;
        }
        if (sum == 0) {
            vector[0] = 1;
            return vector;
        }
        float length = (float) Math.sqrt(sum);
        for (int at = 0; at < vector.length; at++) {
            vector[at] /= length;
        }
        return vector;
    }
}
