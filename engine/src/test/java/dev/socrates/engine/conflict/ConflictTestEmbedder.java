package dev.socrates.engine.conflict;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Meaning by hashed stems and trigrams, counting how often it is asked.
final class ConflictTestEmbedder implements Embedder {

    private static final int SIZE = 512;

    final AtomicInteger calls = new AtomicInteger();

    @Override
    public List<float[]> embed(List<String> texts) {
        calls.incrementAndGet();
        return texts.stream().map(ConflictTestEmbedder::vector).toList();
    }

    @Override
    public String model() {
        return "stems-and-trigrams";
    }

    private static float[] vector(String text) {
        var vector = new float[SIZE];
        for (var word : Words.lower(text)) {
            vector[Math.floorMod(Stems.of(word).hashCode(), SIZE)] += 2;
            var padded = " " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                vector[Math.floorMod(padded.substring(i, i + 3).hashCode() * 31, SIZE)] += 1;
            }
        }
        double norm = 0;
        for (float part : vector) {
            norm += part * part;
        }
        for (int i = 0; i < SIZE && norm > 0; i++) {
            vector[i] /= (float) Math.sqrt(norm);
        }
        return vector;
    }
}
