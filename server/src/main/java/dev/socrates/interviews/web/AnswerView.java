package dev.socrates.interviews.web;

import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.interviews.Answers.Answered;
import dev.socrates.interviews.Conversations.Said;
import dev.socrates.interviews.Reading;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.web.ConflictView;
import dev.socrates.specifications.web.SpecificationView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an answer led to.
///
/// @param stance answered, dont_know, not_applicable or nothing
/// @param repeated statements that only said again what is known
record AnswerView(
        UUID answerId,
        int specsExtracted,
        List<SpecificationView> specifications,
        List<ConflictView> conflicts,
        List<SkippedView> skipped,
        int repeated,
        String stance,
        BigDecimal maturityScore,
        BigDecimal maturityDelta,
        List<String> reasons,
        int openConflicts,
        @Nullable QuestionView followUp) {

    static AnswerView of(Answered answered, List<ConflictView> conflicts, @Nullable QuestionView followUp) {
        var taken = answered.taken();
        var progress = taken.progress();
        return new AnswerView(
                answered.id(),
                taken.specifications().size(),
                views(taken.specifications()),
                conflicts,
                SkippedView.of(answered.text(), answered.extraction().skipped()),
                taken.repeated(),
                wire(answered.extraction().stance()),
                progress.score(),
                progress.delta(),
                progress.reasons(),
                progress.openConflicts(),
                followUp);
    }

    static AnswerView of(
            Said said,
            Reading reading,
            List<Specification> specifications,
            List<ConflictView> conflicts,
            @Nullable QuestionView followUp) {
        return new AnswerView(
                reading.message(),
                specifications.size(),
                views(specifications),
                conflicts,
                SkippedView.of(said.message().text(), reading.skipped()),
                reading.repeated(),
                wire(reading.stance()),
                reading.score(),
                reading.delta(),
                reading.reasons(),
                reading.openConflicts(),
                followUp);
    }

    private static List<SpecificationView> views(List<Specification> specifications) {
        return specifications.stream().map(SpecificationView::of).toList();
    }

    private static String wire(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
