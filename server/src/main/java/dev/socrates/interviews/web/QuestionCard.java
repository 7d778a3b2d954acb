package dev.socrates.interviews.web;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.interview.Presentation.Part;
import dev.socrates.engine.interview.Referral;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.Category;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.interviews.Courses.Showing;
import dev.socrates.interviews.PutQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question as a page puts it, with everything that a person may want to know about it.
///
/// @param id null while it is only on the agenda
/// @param template its id in the pack; null for one about a conflict
/// @param gain of the 100 points of a whole project, at most
/// @param weighed the expected gain that put it first; `factors` are what it is the product of
/// @param vague the person's own words that led to asking again
/// @param conflict the one it is about
/// @param parts shown at once, in their order
/// @param referral somebody else who should rather answer
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
        double weighed,
        List<Factor> factors,
        boolean followUp,
        List<String> vague,
        @Nullable UUID conflict,
        List<Part> parts,
        @Nullable Referral referral) {

    /// Whether the example, the reason or the hint is there without a click.
    public boolean shows(String part) {
        return parts.contains(Part.valueOf(part.toUpperCase(Locale.ROOT)));
    }

    static QuestionCard of(
            PutQuestion put,
            @Nullable Question template,
            Pack pack,
            Assessment assessment,
            List<String> vague,
            Showing showing) {
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
                put.expectedGain(),
                put.factors(),
                put.followUpTo() != null,
                vague,
                put.conflict(),
                showing.parts(),
                showing.referral().orElse(null));
    }

    /// One that has not been put yet.
    static QuestionCard of(Next.Ask ask, Pack pack, Assessment assessment) {
        var question = ask.question();
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
                ask.reason(),
                gain(assessment, question.facet()),
                ask.expectedGain(),
                ask.factors(),
                false,
                List.of(),
                null,
                List.of(Part.QUESTION, Part.WHY),
                ask.referral().orElse(null));
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
