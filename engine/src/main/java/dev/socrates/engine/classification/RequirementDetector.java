package dev.socrates.engine.classification;

import dev.socrates.engine.Embedder;
import java.util.ArrayList;
import java.util.List;

/// Tells requirements from what else stands in a document, whether they say "shall" or not. Thread-safe. The models are
/// fitted on the sentences of `classification_roles.yaml`, which were written for it, and on nothing else.
public final class RequirementDetector {

    private static final String MODEL = "requirement-roles";
    private static final String REQUIREMENT = StatementRole.REQUIREMENT.name();

    /// High enough that it is seldom reached: here the form alone is a poor judge, and each vector spared costs
    /// quality.
    private static final double DECISIVE = 0.95;

    private final TwoSteps steps;

    public RequirementDetector(Embedder embedder) {
        steps = new TwoSteps(embedder, MODEL, DECISIVE, RoleFeatures::of, RoleFeatures::of);
    }

    /// A sentence of which the document is not known.
    public Detection of(String sentence) {
        return of(List.of(sentence), DocumentStyle.unknown()).getFirst();
    }

    /// All sentences of one document or answer. From 20 sentences on, how often they say "shall" counts too.
    public List<Detection> of(List<String> sentences) {
        return of(sentences, DocumentStyle.of(sentences));
    }

    private List<Detection> of(List<String> sentences, DocumentStyle style) {
        var judged = steps.of(sentences);
        var detections = new ArrayList<Detection>();
        for (int i = 0; i < judged.size(); i++) {
            detections.add(detection(sentences.get(i), judged.get(i), style));
        }
        return List.copyOf(detections);
    }

    private static Detection detection(String sentence, TwoSteps.Judged judged, DocumentStyle style) {
        double probability = DocumentStyle.correct(judged.probability(REQUIREMENT), sentence, style.trust());
        boolean requirement = probability >= 0.5;
        var role = requirement ? REQUIREMENT : other(judged);
        var reasons = Reason.of(judged.model(), judged.features(), role, RoleFeatures.shown(sentence));
        return new Detection(requirement, probability, StatementRole.valueOf(role), reasons);
    }

    private static String other(TwoSteps.Judged judged) {
        return judged.model().classes().stream()
                .filter(label -> !label.equals(REQUIREMENT))
                .max((a, b) -> Double.compare(judged.probability(a), judged.probability(b)))
                .orElseThrow();
    }
}
