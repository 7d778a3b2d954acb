package dev.socrates.engine;

import java.util.List;

/// Turns texts into vectors whose dot product is their cosine similarity. Implementations are deterministic,
/// thread-safe and may cache; the engine asks for all texts of one answer in a single call.
public interface Embedder {

    /// One L2-normalised vector per text, in the order given. An empty list gives an empty list.
    List<float[]> embed(List<String> texts);

    /// Name and revision of the model; vectors of different models must not be compared.
    String model();

    /// Dot product of two vectors of the same model, in [-1, 1].
    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
