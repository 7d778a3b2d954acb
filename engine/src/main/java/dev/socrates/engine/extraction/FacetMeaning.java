package dev.socrates.engine.extraction;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.ArrayList;
import java.util.List;

/// How near a clause comes in meaning to the examples of each facet. What counts is how far the nearest
/// example stands out from the average facet: absolute cosines differ too much between models.
final class FacetMeaning {

    private static final double STANDS_OUT = 0.25;

    private final Embedder embedder;
    private final List<List<float[]>> examples = new ArrayList<>();

    FacetMeaning(Pack pack, Embedder embedder) {
        this.embedder = embedder;
        var texts = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        for (var facet : pack.facets()) {
            var own = examples(pack, facet);
            texts.addAll(own);
            counts.add(own.size());
        }
        var vectors = ExampleVectors.shipped(embedder.model()).of(texts, embedder);
        int at = 0;
        for (int count : counts) {
            examples.add(List.copyOf(vectors.subList(at, at + count)));
            at += count;
        }
    }

    static List<String> examples(Pack pack, Facet facet) {
        var texts = new ArrayList<>(facet.examples());
        pack.questions(facet.id()).stream().map(Question::example).forEach(texts::add);
        return texts;
    }

    /// Nearness per facet in [0, 1] for each text, all embedded in one call.
    List<double[]> of(List<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : embedder.embed(texts).stream().map(this::nearness).toList();
    }

    private double[] nearness(float[] vector) {
        var nearest = new double[examples.size()];
        double sum = 0;
        for (int facet = 0; facet < nearest.length; facet++) {
            double best = 0;
            for (var example : examples.get(facet)) {
                best = Math.max(best, Embedder.cosine(vector, example));
            }
            nearest[facet] = best;
            sum += best;
        }
        double mean = sum / Math.max(1, nearest.length);
        for (int facet = 0; facet < nearest.length; facet++) {
            nearest[facet] = Math.clamp((nearest[facet] - mean) / STANDS_OUT, 0, 1);
        }
        return nearest;
    }
}
