package dev.socrates.engine.extraction;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.learning.LinearModel;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import java.util.List;

/// How much speaks for a sentence being about a facet, as log odds against any other: its terms, a value of the right
/// kind, and its meaning beside the examples of the pack. The weights are those of a conditional logit (McFadden 1974)
/// and fitted on sentences as people say them (`./socrates train --only belonging`).
public final class Belonging {

    /// Name of the shipped model and its classes: the first of two facets is the right one, or the second.
    public static final String MODEL = "belonging";

    public static final String HERE = "here";
    public static final String APART = "apart";

    /// Name of the evidence that the middle of a facet's examples gives.
    public static final String MIDDLE = "middle of the examples";

    private static final String TERMS = "terms";
    private static final String VALUE = "value";
    private static final String NEAREST = "nearest example";

    /// A term that many facets share is less.
    private static final double SHOWN = 0.1;

    /// An answer leaves its question when another facet is so far ahead. It begins with what was asked and
    /// wanders later.
    private static final double LEAVES = 4.5;

    private static final double LEAVES_LATER = 3.5;

    /// From here on somebody has to say whether it answers the question.
    private static final double DOUBTFUL = 3;

    /// So much more for a facet whose answers may name anything.
    private static final double BROAD = 4;

    private final Pack pack;
    private final FacetScorer scorer;

    /// For measuring and fitting.
    public Belonging(Pack pack, Embedder embedder) {
        this.pack = pack;
        this.scorer = new FacetScorer(pack, embedder);
    }

    /// What speaks for each facet, in the order of the pack.
    public List<Features> evidence(String sentence) {
        return scorer.weighed(Clause.of(sentence)).stream()
                .map(Belonging::features)
                .toList();
    }

    public List<Facet> facets() {
        return pack.facets();
    }

    /// Log odds of the evidence, up to what is the same for all facets.
    public static double odds(Features evidence, LinearModel model) {
        double[] scores = model.scores(evidence);
        return scores[model.classes().indexOf(HERE)] - scores[model.classes().indexOf(APART)];
    }

    /// Whether an answer leaves the question that it was given to. Meaning alone takes nothing away, it only makes
    /// doubtful: a word or a value must speak for the other facet as well.
    ///
    /// @param ahead log odds by which the other facet is ahead of the asked one
    /// @param other evidence for the other facet
    /// @param first whether nothing of the answer stands before it
    public static boolean leaves(double ahead, Features other, Facet asked, boolean first) {
        var evidence = other.values();
        boolean shown = evidence.getOrDefault(TERMS, 0.0) > SHOWN || evidence.getOrDefault(VALUE, 0.0) > 0;
        return shown && ahead - allowed(asked) >= (first ? LEAVES : LEAVES_LATER);
    }

    static boolean doubtful(double ahead, Facet asked) {
        return ahead - allowed(asked) >= DOUBTFUL;
    }

    private static double allowed(Facet asked) {
        return asked.broad() ? BROAD : 0;
    }

    static double odds(Scored scored) {
        return odds(features(scored), Shipped.MODEL);
    }

    static Features features(Scored scored) {
        return new Features()
                .add(TERMS, scored.terms())
                .add(VALUE, scored.fit())
                .add(NEAREST, scored.meaning().nearest())
                .add(MIDDLE, scored.meaning().middle());
    }

    private static final class Shipped {
        static final LinearModel MODEL = LinearModel.shipped(Belonging.MODEL);
    }
}
