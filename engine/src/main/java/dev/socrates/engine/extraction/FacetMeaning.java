package dev.socrates.engine.extraction;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.ArrayList;
import java.util.List;

/// How near a clause comes in meaning to the examples of each facet.
final class FacetMeaning {

    private static final double STANDS_OUT = 0.25;

    /// What the meaning of a clause says for one facet.
    ///
    /// @param standsOut how far the nearest example stands out from the average facet, in [0, 1]: absolute cosines
    ///     differ too much between models
    /// @param nearest cosine to the nearest example, see [Whitening]
    /// @param middle cosine to the middle of the examples, see [Whitening]
    record Nearness(double standsOut, double nearest, double middle) {

        static final Nearness UNKNOWN = new Nearness(0, 0, 0);
    }

    private final Embedder embedder;
    private final List<List<float[]>> examples = new ArrayList<>();
    private final Whitening whitening;
    private final List<List<double[]>> white;
    private final List<double[]> middles;

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
        whitening = Whitening.of(examples);
        white = examples.stream()
                .map(own -> own.stream().map(whitening::of).toList())
                .toList();
        middles = white.stream().map(FacetMeaning::middle).toList();
    }

    static List<String> examples(Pack pack, Facet facet) {
        var texts = new ArrayList<>(facet.examples());
        pack.questions(facet.id()).stream().map(Question::example).forEach(texts::add);
        return texts;
    }

    /// Nearness per facet for each text, all embedded in one call.
    List<List<Nearness>> of(List<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : embedder.embed(texts).stream().map(this::nearness).toList();
    }

    private List<Nearness> nearness(float[] vector) {
        double[] standsOut = standsOut(vector);
        double[] turned = whitening.of(vector);
        var nearness = new ArrayList<Nearness>();
        for (int facet = 0; facet < standsOut.length; facet++) {
            double nearest = white.get(facet).stream()
                    .mapToDouble(example -> cosine(turned, example))
                    .max()
                    .orElse(0);
            nearness.add(new Nearness(standsOut[facet], nearest, cosine(turned, middles.get(facet))));
        }
        return nearness;
    }

    private double[] standsOut(float[] vector) {
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

    private static double[] middle(List<double[]> vectors) {
        double[] middle = new double[vectors.isEmpty() ? 0 : vectors.getFirst().length];
        for (var vector : vectors) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += vector[i];
            }
        }
        return Whitening.scaled(middle, Math.sqrt(cosine(middle, middle)));
    }

    /// Of vectors of length 1.
    private static double cosine(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
