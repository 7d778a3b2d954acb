package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.PackSource;
import dev.socrates.engine.pack.PackTexts;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.quality.SmellKind;
import dev.socrates.engine.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTests {

    private static final String RESPONSE = "performance.response_time";
    private static final Smell FAST = Smell.kept(SmellKind.VAGUE, "really fast", 0.4);
    private static final Smell MAYBE = Smell.kept(SmellKind.HEDGED, "maybe", 0.2);

    private final Pack pack = Packs.load(PackSource.of(PackTexts.valid()));
    private final Question question = pack.question("response_time_target").orElseThrow();

    @Test
    void asksForTheGravestLackFirst() {
        var answer = answer(0.4, List.of(FAST), Trigger.UNMEASURABLE, Trigger.VAGUE);

        assertThat(FollowUps.of(question, answer))
                .contains(new FollowUp(Trigger.UNMEASURABLE, "Which time would that be?"));
    }

    @Test
    void quotesThePersonsOwnWords() {
        assertThat(FollowUps.of(question, answer(0.4, List.of(MAYBE, FAST), Trigger.VAGUE)))
                .contains(new FollowUp(Trigger.VAGUE, "What would really fast be in milliseconds?"));
    }

    @Test
    void fallsBackToAnotherFollowUpWhenThereIsNoneForTheLack() {
        assertThat(FollowUps.of(question, answer(0.4, List.of(), Trigger.SHORT)))
                .contains(new FollowUp(Trigger.UNMEASURABLE, "Which time would that be?"));
    }

    @Test
    void neverAsksTwiceInARowInTheSameWords() {
        var first = FollowUps.of(question, answer(0.4, List.of(FAST), Trigger.VAGUE))
                .orElseThrow();
        var again = FollowUps.of(question.saying(first.text()), answer(0.4, List.of(FAST), Trigger.VAGUE));

        assertThat(first.text()).isEqualTo("What would really fast be in milliseconds?");
        assertThat(again).contains(new FollowUp(Trigger.UNMEASURABLE, "Which time would that be?"));
    }

    @Test
    void neverShowsAnUnfilledPlaceholder() {
        var endless = Smell.kept(SmellKind.VAGUE, "fast ".repeat(50), 0.4);

        for (var smells : List.of(List.<Smell>of(), List.of(endless), List.of(Smell.kept(SmellKind.VAGUE, " ", 1)))) {
            assertThat(FollowUps.of(question, answer(0.4, smells, Trigger.VAGUE)))
                    .get()
                    .extracting(FollowUp::text)
                    .isEqualTo("Which time would that be?");
        }
    }

    @Test
    void quotesOnlyWhatWasSaidOnTheAskedFacet() {
        var elsewhere =
                new Candidate(Claims.of("b", "goals.purpose", 0.5, 0.5), new Span(0, 4), List.of(), List.of(FAST));
        var extraction = new Extraction(List.of(elsewhere), List.of(), Stance.ANSWERED, List.of(Trigger.VAGUE));

        assertThat(FollowUps.of(question, extraction))
                .get()
                .extracting(FollowUp::text)
                .isEqualTo("Which time would that be?");
    }

    @Test
    void quotesPlainlyWhatLooksLikeAPattern() {
        var odd = Smell.kept(SmellKind.VAGUE, "$1 {words} \\Q", 0.4);

        assertThat(FollowUps.of(question, answer(0.4, List.of(odd), Trigger.VAGUE)))
                .get()
                .extracting(FollowUp::text)
                .isEqualTo("What would $1 {words} \\Q be in milliseconds?");
    }

    @Test
    void isSilentWhenTheAnswerFilledItsFacet() {
        assertThat(FollowUps.of(question, answer(0.8, List.of(FAST), Trigger.VAGUE)))
                .isEmpty();
    }

    @Test
    void isSilentWhenNothingLacks() {
        assertThat(FollowUps.of(question, answer(0.5, List.of(FAST)))).isEmpty();
    }

    @Test
    void doesNotInsistWhenThePersonDoesNotKnowOrItDoesNotApply() {
        for (var stance : List.of(Stance.DONT_KNOW, Stance.NOT_APPLICABLE)) {
            var extraction = new Extraction(List.of(), List.of(), stance, List.of(Trigger.SHORT));
            assertThat(FollowUps.of(question, extraction)).isEmpty();
        }
    }

    @Test
    void asksBackWhenNothingWasSaidAtAll() {
        var extraction = new Extraction(List.of(), List.of(), Stance.NOTHING, List.of(Trigger.SHORT));

        assertThat(FollowUps.of(pack.question("purpose_problem").orElseThrow(), extraction))
                .contains(new FollowUp(Trigger.SHORT, "Who has this problem today?"));
    }

    private static Extraction answer(double quality, List<Smell> smells, Trigger... lacks) {
        var candidate = new Candidate(Claims.of("a", RESPONSE, 1, quality), new Span(0, 4), List.of(), smells);
        return new Extraction(List.of(candidate), List.of(), Stance.ANSWERED, List.of(lacks));
    }
}
