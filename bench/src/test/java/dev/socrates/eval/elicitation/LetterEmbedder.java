package dev.socrates.eval.elicitation;

import dev.socrates.engine.Embedder;
import java.util.List;
import java.util.Locale;

/// An embedder without a model: counts of letters.
final class LetterEmbedder implements Embedder {

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(LetterEmbedder::vector).toList();
    }

    @Override
    public String model() {
        return "letters";
    }

    private static float[] vector(String text) {
        var vector = new float[26];
        text.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> vector[c - 'a']++);
        double length = 0;
        for (float count : vector) {
            length += count * count;
        }
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
