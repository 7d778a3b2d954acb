package dev.socrates.engine.interview;

import static dev.socrates.engine.interview.Interviews.ask;
import static dev.socrates.engine.interview.Interviews.asked;
import static dev.socrates.engine.interview.Interviews.next;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.PackSource;
import dev.socrates.engine.pack.PackTexts;
import dev.socrates.engine.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions that were put before: when they come again, and when they rest.
class ComingBackTests {

    private static final String PURPOSE = "goals.purpose";
    private static final String RESPONSE = "performance.response_time";

    private final Pack tiny = Packs.load(PackSource.of(PackTexts.valid()));
    private final Pack software = Packs.load("software");

    @Test
    void doesNotRepeatAnAnsweredQuestionWhileAnotherIsLeft() {
        var asked = List.of(asked("purpose_problem", PURPOSE, Outcome.ANSWERED, 0));

        assertThat(ask(tiny, List.of(Claims.clear(RESPONSE)), asked).question().id())
                .isEqualTo("purpose_why_now");
    }

    @Test
    void keepsAQuestionBackUntilTheOneItBuildsOnWasPut() {
        var texts = PackTexts.with("goals.yaml", "after: [purpose_problem]", "after: [response_time_target]");
        texts.put("goals.yaml", texts.get("goals.yaml").replace("criticality: 1", "criticality: 0.9"));
        var pack = Packs.load(PackSource.of(texts));
        var first = asked("purpose_problem", PURPOSE, Outcome.ANSWERED, 0);

        assertThat(ask(pack, List.of(), List.of(first)).question().id()).isEqualTo("response_time_target");
        var both = List.of(
                asked("purpose_problem", PURPOSE, Outcome.ANSWERED, 1),
                asked("response_time_target", RESPONSE, Outcome.SKIPPED, 0));
        assertThat(ask(pack, List.of(), both).question().id()).isEqualTo("purpose_why_now");
    }

    @Test
    void aQuestionNeedNotWaitForOneWhoseSubjectIsKnownAnyway() {
        assertThat(ask(tiny, List.of(Claims.clear(PURPOSE)), List.of())
                        .question()
                        .id())
                .isEqualTo("response_time_target");
    }

    @Test
    void bringsBackWhatWasPutOffAfterSomeOtherQuestions() {
        var claims = List.of(Claims.clear(RESPONSE));
        for (var outcome : List.of(Outcome.DEFERRED, Outcome.DONT_KNOW)) {
            var early = List.of(
                    asked("purpose_problem", PURPOSE, outcome, 4), asked("purpose_why_now", PURPOSE, outcome, 1));
            var late = List.of(
                    asked("purpose_problem", PURPOSE, outcome, 8), asked("purpose_why_now", PURPOSE, outcome, 1));

            assertThat(ask(tiny, claims, early).reason()).contains("nothing else is left");
            assertThat(ask(tiny, claims, late).question().id()).isEqualTo("purpose_problem");
            assertThat(ask(tiny, claims, late).reason()).doesNotContain("nothing else is left");
            assertThat(ask(tiny, claims, late).expectedGain())
                    .isPositive()
                    .isLessThan(ask(tiny, claims, List.of()).expectedGain());
        }
    }

    @Test
    void asksOtherThingsFirstAfterSomebodyDidNotKnow() {
        var asked = List.of(asked("purpose_problem", PURPOSE, Outcome.DONT_KNOW, 0));

        assertThat(ask(software, List.of(), asked).question().facet()).isNotEqualTo(FacetId.parse(PURPOSE));
    }

    @Test
    void comesBackToASkippedQuestionOnceAndOnlyAtTheEnd() {
        var skipped = asked("purpose_problem", PURPOSE, Outcome.SKIPPED, 9);
        var other = asked("purpose_why_now", PURPOSE, Outcome.SKIPPED, 8);

        assertThat(ask(tiny, List.of(), List.of(skipped, other)).question().id())
                .isEqualTo("response_time_target");
        var again = ask(tiny, List.of(Claims.clear(RESPONSE)), List.of(skipped, other));
        assertThat(again.question().id()).isEqualTo("purpose_problem");
        assertThat(again.reason()).startsWith("You skipped this earlier, and nothing else is left.");
        var twice = List.of(
                skipped,
                other,
                asked("purpose_problem", PURPOSE, Outcome.SKIPPED, 1),
                asked("purpose_why_now", PURPOSE, Outcome.SKIPPED, 0));
        assertThat(next(tiny, List.of(Claims.clear(RESPONSE)), twice))
                .isEqualTo(
                        new Next.Stop(Cause.NOTHING_LEFT, "Nothing is left to ask. 1 facet is not clear: 1 skipped."));
    }

    @Test
    void asksAgainInOtherWordsWhenAllWasAnsweredAndItIsStillUnclear() {
        var vague = List.of(Claims.clear(PURPOSE), Claims.of("a", RESPONSE, 1, 0.4));
        var asked = List.of(asked("response_time_target", RESPONSE, Outcome.ANSWERED, 6));

        var ask = ask(tiny, vague, asked);

        assertThat(ask.question().id()).isEqualTo("response_time_target");
        assertThat(ask.question().text()).isEqualTo("Which time would that be?");
        assertThat(ask.reason())
                .isEqualTo("What was said so far does not settle it yet."
                        + " What is known about response time earns 0.75 of 1.5 points.");
    }

    @Test
    void asksAgainAtMostThreeTimes() {
        var vague = List.of(Claims.clear(PURPOSE), Claims.of("a", RESPONSE, 1, 0.4));
        List<Asked> asked = new ArrayList<>();
        int count = 0;
        for (; next(tiny, vague, asked) instanceof Next.Ask ask; count++) {
            asked = Histories.after(asked, ask.question(), Outcome.ANSWERED);
        }

        assertThat(count).isEqualTo(4);
        assertThat(next(tiny, vague, asked))
                .isEqualTo(new Next.Stop(
                        Cause.NOTHING_LEFT,
                        "Nothing is left to ask. 1 facet is not clear: 1 answered, but not clearly enough."));
    }

    @Test
    void doesNotPutAPendingQuestionTwice() {
        var pending = List.of(asked("response_time_target", RESPONSE, Outcome.PENDING, 0));

        assertThat(next(tiny, List.of(Claims.clear(PURPOSE)), pending))
                .isEqualTo(new Next.Stop(
                        Cause.NOTHING_LEFT, "Nothing is left to ask. 1 facet is not clear: 1 waiting for an answer."));
    }
}
