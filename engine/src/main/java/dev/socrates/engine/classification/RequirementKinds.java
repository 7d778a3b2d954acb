package dev.socrates.engine.classification;

import dev.socrates.engine.Embedder;
import java.util.ArrayList;
import java.util.List;

/// Tells functional requirements from those about a quality, and which quality. The models are fitted on the sentences
/// of `classification_examples.yaml`, which were written for it, and on nothing else. Thread-safe.
public final class RequirementKinds {

    private static final String MODEL = "requirement-kinds";

    /// Spares half of the vectors of the PROMISE NFR data; what is functional is told apart as well as with all.
    private static final double DECISIVE = 0.75;

    private final TwoSteps steps;

    public RequirementKinds(Embedder embedder) {
        steps = new TwoSteps(embedder, MODEL, DECISIVE, KindFeatures::of, KindFeatures::of);
    }

    public RequirementKind of(String sentence) {
        return of(List.of(sentence)).getFirst();
    }

    /// The embedder is called at most once for all of them.
    public List<RequirementKind> of(List<String> sentences) {
        var judged = steps.of(sentences);
        var kinds = new ArrayList<RequirementKind>();
        for (int i = 0; i < judged.size(); i++) {
            var one = judged.get(i);
            kinds.add(new RequirementKind(
                    Kind.valueOf(one.label()),
                    one.probability(),
                    quality(one),
                    Reason.of(one.model(), one.features(), one.label(), KindFeatures.shown(sentences.get(i)))));
        }
        return List.copyOf(kinds);
    }

    /// The best quality against the function, so that it agrees with the kind that was chosen: with many classes the
    /// best of them seldom has more than half.
    private static double quality(TwoSteps.Judged judged) {
        double function = judged.probability(Kind.FUNCTIONAL.name());
        double quality = judged.model().classes().stream()
                .filter(label -> Kind.valueOf(label).isQuality())
                .mapToDouble(judged::probability)
                .max()
                .orElse(0);
        return quality / (quality + function);
    }
}
