package dev.socrates.interviews.web;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.Category;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.interviews.PutQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question as a page puts it, with everything that a person may want to know about it.
///
/// @param id null while it is only on the agenda
/// @param template its id in the pack; null for one about a conflict
/// @param gain of the 100 points of a whole project, at most
/// @param vague the person's own words that led to asking again
/// @param conflict the one it is about
public record QuestionCard(
        @Nullable UUID id,
        @Nullable String template,
        String text,
        String manner,
        String role,
        String roleTitle,
        String categoryTitle,
        String facetTitle,
        @Nullable String why,
        @Nullable String hint,
        @Nullable String example,
        String reason,
        BigDecimal gain,
        boolean followUp,
        List<String> vague,
        @Nullable UUID conflict) {

    static QuestionCard of(
            PutQuestion put, @Nullable Question template, Pack pack, Assessment assessment, List<String> vague) {
        return new QuestionCard(
                put.id(),
                put.template(),
                put.text(),
                put.manner().wire(),
                put.role().wire(),
                put.role().title(),
                categoryTitle(pack, put.facet().category()),
                pack.facet(put.facet()).title(),
                template == null ? null : template.why(),
                template == null ? null : template.hint(),
                template == null ? null : template.example(),
                put.reason(),
                gain(assessment, put.facet()),
                put.followUpTo() != null,
                vague,
                put.conflict());
    }

    /// One that has not been put yet.
    static QuestionCard of(Question question, String reason, Pack pack, Assessment assessment) {
        return new QuestionCard(
                null,
                question.id(),
                question.text(),
                question.manner().wire(),
                question.role().wire(),
                question.role().title(),
                categoryTitle(pack, question.facet().category()),
                pack.facet(question.facet()).title(),
                question.why(),
                question.hint(),
                question.example(),
                reason,
                gain(assessment, question.facet()),
                false,
                List.of(),
                null);
    }

    private static String categoryTitle(Pack pack, String category) {
        return pack.category(category).map(Category::title).orElse(category);
    }

    private static BigDecimal gain(Assessment assessment, FacetId facet) {
        int missing = assessment.facet(facet).map(FacetScore::missing).orElse(0);
        return BigDecimal.valueOf(missing)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(assessment.of()), 1, RoundingMode.HALF_UP);
    }
}
