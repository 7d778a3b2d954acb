package dev.socrates.specifications.web;

import dev.socrates.engine.explain.Decision;
import dev.socrates.specifications.Explanation;
import java.util.List;

record ExplanationView(SpecificationView specification, List<StepView> decisions) {

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                SpecificationView.of(explanation.specification()),
                explanation.decisions().stream().map(StepView::of).toList());
    }

    /// @param topic what was decided: `origin`, `facet`, `confidence`, `quality`, `value`,
    /// `language`, `kind`, `pattern`, `parts`, `conflict`, `maturity` or `history`
    /// @param weights what counted for it or, where negative, against it
    /// @param evidence the words that show it
    record StepView(String topic, String outcome, String sentence, List<WeighedView> weights, List<String> evidence) {

        static StepView of(Decision decision) {
            return new StepView(
                    decision.topic().wire(),
                    decision.outcome(),
                    decision.sentence(),
                    decision.weights().stream().map(WeighedView::of).toList(),
                    decision.evidence());
        }
    }

    record WeighedView(String feature, double effect) {

        static WeighedView of(Decision.Weight weight) {
            return new WeighedView(weight.feature(), weight.effect());
        }
    }
}
