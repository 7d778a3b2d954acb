package dev.socrates.specifications.web;

import dev.socrates.engine.ears.Ears;
import dev.socrates.engine.ears.Slot;
import dev.socrates.engine.explain.Decision;
import dev.socrates.specifications.Explanation;
import dev.socrates.specifications.Rewording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ExplanationView(SpecificationView specification, List<StepView> decisions, RewordingView rewording) {

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                SpecificationView.of(explanation.specification()),
                explanation.decisions().stream().map(StepView::of).toList(),
                RewordingView.of(explanation.rewording()));
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

    /// How the statement could be put otherwise.
    record RewordingView(
            @Schema(description = "Its reading in the Easy Approach to Requirements Syntax; null for a user story")
            @Nullable
            EarsView ears,

            @Schema(description = "The statements that it consists of; empty when it states one thing")
            List<String> parts,

            @Schema(description = "What it shows as a story beside the other stories of the project")
            List<BesideView> beside) {

        static RewordingView of(Rewording rewording) {
            var ears = rewording.ears();
            return new RewordingView(
                    ears == null ? null : EarsView.of(ears),
                    rewording.parts(),
                    rewording.beside().stream().map(BesideView::of).toList());
        }
    }

    record EarsView(
            @Schema(example = "event_driven") String pattern,

            List<SlotView> slots,

            @Schema(example = "When a parcel arrives, the scale shall print a label.")
            String rewritten) {

        static EarsView of(Ears ears) {
            return new EarsView(
                    wire(ears.pattern()),
                    ears.slots().stream().map(SlotView::of).toList(),
                    ears.rewritten());
        }
    }

    record SlotView(
            @Schema(example = "trigger") String slot,

            @Schema(description = "Null when the statement does not say it") @Nullable
            String words,

            String because) {

        static SlotView of(Slot slot) {
            return new SlotView(wire(slot.kind()), slot.missing() ? null : slot.text(), slot.because());
        }
    }

    record BesideView(
            @Schema(example = "story_unique") String kind,

            String title,
            List<String> rules,
            String reason,
            String proposal,

            @Schema(description = "The story that it is about; null when it is about all of them") @Nullable
            UUID otherId) {

        static BesideView of(Rewording.Beside beside) {
            var violation = beside.violation();
            var other = beside.other();
            return new BesideView(
                    violation.criterion().wire(),
                    violation.criterion().title(),
                    violation.criterion().rules(),
                    violation.reason(),
                    violation.suggestion(),
                    other == null ? null : other.id().value());
        }
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
