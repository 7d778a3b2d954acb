package dev.socrates.specifications.web;

import dev.socrates.engine.explain.Decision;
import dev.socrates.specifications.Explanation;
import java.util.List;

record ExplanationView(SpecificationView specification, List<DecisionView> decisions) {

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                SpecificationView.of(explanation.specification()),
                explanation.decisions().stream().map(DecisionView::of).toList());
    }

    /// @param topic what was decided: `origin`, `facet`, `confidence`, `quality`, `value`, `kind`, `pattern`, `parts`,
    /// `conflict`, `maturity` or `history`
    /// @param weights what counted for it or, where negative, against it
    /// @param evidence the words that show it
    record DecisionView(
            String topic, String outcome, String sentence, List<WeightView> weights, List<String> evidence) {

        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.topic().wire(),
                    decision.outcome(),
                    decision.sentence(),
                    decision.weights().stream().map(WeightView::of).toList(),
                    decision.evidence());
        }
    }

    record WeightView(String feature, double effect) {

        static WeightView of(Decision.Weight weight) {
            return new WeightView(weight.feature(), weight.effect());
        }
    }
}
