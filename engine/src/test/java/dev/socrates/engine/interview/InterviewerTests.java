package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.engine.Claim;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.PackSource;
import dev.socrates.engine.pack.PackTexts;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterviewerTests {

    private static final String PURPOSE = "goals.purpose";
    private static final String RESPONSE = "performance.response_time";

    private final Pack tiny = Packs.load(PackSource.of(PackTexts.valid()));
    private final Pack software = Packs.load("software");

    @Test
    void beginsWithWhatTheProjectIsFor() {
        var ask = ask(software, List.of(), List.of());

        assertThat(ask.question().facet()).isEqualTo(FacetId.parse(PURPOSE));
        assertThat(ask.reason())
                .isEqualTo("Nothing is known yet about problem and purpose, which is worth 2 of 90 points.");
    }

    @Test
    void theGainIsTheProductOfItsFactors() {
        var ask = ask(software, List.of(), List.of(asked("purpose_problem", PURPOSE, Outcome.SKIPPED, 0)));

        assertThat(ask.factors())
                .extracting(Next.Factor::name)
                .contains("missing_points", "criticality", "answerability", "asked_before", "order", "same_topic");
        assertThat(ask.expectedGain())
                .isCloseTo(
                        ask.factors().stream().mapToDouble(Next.Factor::value).reduce(1, (a, b) -> a * b),
                        within(1e-12));
        assertThat(ask.expectedGain()).isPositive();
    }

    @Test
    void leavesAloneWhatIsClear() {
        var ask = ask(software, List.of(Claims.clear(PURPOSE)), List.of());

        assertThat(ask.question().facet()).isNotEqualTo(FacetId.parse(PURPOSE));
    }

    @Test
    void prefersWhatThePersonsRoleCanAnswer() {
        var ask = ask(software, goals(), List.of(), new Profile(Role.SECURITY_ARCHITECT));

        assertThat(software.facet(ask.question().facet()).answerableBy()).contains(Role.SECURITY_ARCHITECT);
        assertThat(ask(software, goals(), List.of()).question().facet())
                .isEqualTo(FacetId.parse("requirements.core_features"));
    }

    @Test
    void anUnknownRoleLosesNothingAndAnUnfitOneSomething() {
        var anyone = ask(tiny, List.of(), List.of());
        var unfit = ask(tiny, List.of(), List.of(), new Profile(Role.UX_DESIGNER));

        assertThat(unfit.expectedGain()).isCloseTo(anyone.expectedGain() * 0.6, within(1e-12));
    }

    @Test
    void staysWithTheTopicWhileGainsAreClose() {
        var claims = new ArrayList<>(goals());
        var before = ask(software, claims, List.of());
        var after = ask(software, claims, List.of(asked("x", "security.other", Outcome.ANSWERED, 0)));

        assertThat(before.question().facet().category()).isEqualTo("requirements");
        assertThat(before.factors()).extracting(Next.Factor::name).doesNotContain("same_topic");
        assertThat(after.question().facet()).isEqualTo(FacetId.parse("requirements.core_features"));
        claims.add(Claims.clear("requirements.core_features"));
        assertThat(ask(software, claims, List.of(asked("x", "requirements.other", Outcome.ANSWERED, 0)))
                        .factors())
                .extracting(Next.Factor::name)
                .contains("same_topic");
    }

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
            asked = later(asked, ask, Outcome.ANSWERED);
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

    @Test
    void stopsWhenEverythingIsClear() {
        assertThat(next(tiny, List.of(Claims.clear(PURPOSE), Claims.clear(RESPONSE)), List.of()))
                .isEqualTo(new Next.Stop(Cause.COMPLETE, "Everything is clear: 3.5 of 3.5 points."));
    }

    @Test
    void whoAnswersEverythingWellIsAskedOncePerFacet() {
        List<Claim> claims = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        while (next(software, claims, asked) instanceof Next.Ask ask) {
            claims.add(Claims.clear(ask.question().facet().toString()));
            asked = later(asked, ask, Outcome.ANSWERED);
        }

        assertThat(asked).hasSameSizeAs(software.facets());
        assertThat(Maturity.assess(software, claims).atLeast(100)).isTrue();
        var topics =
                asked.reversed().stream().map(one -> one.facet().category()).toList();
        assertThat(topics.subList(0, 3)).containsOnly("goals");
        assertThat(topics.indexOf("requirements")).isLessThan(topics.indexOf("tech_stack"));
        assertThat(IntStream.range(1, topics.size())
                        .filter(i -> !topics.get(i).equals(topics.get(i - 1)))
                        .count())
                .as("changes of topic in %s", topics)
                .isLessThan(topics.size() * 6L / 10);
    }

    @Test
    void everyInterviewEndsWhateverPeopleDo() {
        for (int seed = 0; seed < 6; seed++) {
            var outcomes = Outcome.values();
            List<Asked> asked = new ArrayList<>();
            while (next(software, List.of(), asked) instanceof Next.Ask ask) {
                asked = later(asked, ask, outcomes[(asked.size() * 7 + seed * 3 + asked.size() / 5) % outcomes.length]);
                assertThat(asked).hasSizeLessThan(1500);
            }
            assertThat(asked).hasSizeGreaterThanOrEqualTo(software.questions().size());
        }
    }

    @Test
    void theOrderInWhichTheHistoryIsGivenDoesNotMatter() {
        var asked = List.of(
                asked("purpose_problem", PURPOSE, Outcome.ANSWERED, 2),
                asked("users_groups", "goals.users", Outcome.SKIPPED, 1),
                asked("value_gain", "goals.value", Outcome.DONT_KNOW, 0));

        assertThat(next(software, List.of(), asked.reversed())).isEqualTo(next(software, List.of(), asked));
    }

    @Test
    void takesUpTheFacetThatSomebodyWantsToTalkAbout() {
        var backup = FacetId.parse("disaster_recovery.backup");

        var ask = (Next.Ask) about(backup, List.of(), List.of());

        assertThat(ask.question().facet()).isEqualTo(backup);
    }

    @Test
    void asksAgainAboutAWantedFacetHoweverOftenItWasPut() {
        var backup = FacetId.parse("disaster_recovery.backup");
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            asked = later(asked, (Next.Ask) about(backup, List.of(), asked), Outcome.values()[i % 4]);
        }

        assertThat(asked).extracting(Asked::facet).containsOnly(backup);
    }

    @Test
    void saysThatAWantedFacetIsClear() {
        var stop = about(FacetId.parse(PURPOSE), List.of(Claims.clear(PURPOSE)), List.of());

        assertThat(stop).isEqualTo(new Next.Stop(Cause.COMPLETE, "Problem and purpose is clear already."));
    }

    @Test
    void theAgendaHasOneQuestionAFacetAndBeginsWithTheNext() {
        var agenda =
                new Interviewer(software).agenda(Maturity.assess(software, List.of()), List.of(), Profile.ANYONE, 5);

        assertThat(agenda).hasSize(5).first().isEqualTo(ask(software, List.of(), List.of()));
        assertThat(agenda).extracting(ask -> ask.question().facet()).doesNotHaveDuplicates();
    }

    private Next about(FacetId facet, List<Claim> claims, List<Asked> asked) {
        return new Interviewer(software).about(facet, Maturity.assess(software, claims), asked, Profile.ANYONE);
    }

    private List<Claim> goals() {
        return software.category("goals").orElseThrow().facets().stream()
                .map(Facet::id)
                .map(facet -> Claims.clear(facet.toString()))
                .toList();
    }

    private static List<Asked> later(List<Asked> asked, Next.Ask ask, Outcome outcome) {
        List<Asked> later = new ArrayList<>();
        later.add(new Asked(ask.question().id(), ask.question().facet(), outcome, 0));
        asked.forEach(one -> later.add(new Asked(one.questionId(), one.facet(), one.outcome(), one.age() + 1)));
        return later;
    }

    private static Asked asked(String question, String facet, Outcome outcome, int age) {
        return new Asked(question, FacetId.parse(facet), outcome, age);
    }

    private static Next next(Pack pack, List<Claim> claims, List<Asked> asked) {
        return new Interviewer(pack).next(Maturity.assess(pack, claims), asked, Profile.ANYONE);
    }

    private static Next.Ask ask(Pack pack, List<Claim> claims, List<Asked> asked) {
        return ask(pack, claims, asked, Profile.ANYONE);
    }

    private static Next.Ask ask(Pack pack, List<Claim> claims, List<Asked> asked, Profile profile) {
        return (Next.Ask) new Interviewer(pack).next(Maturity.assess(pack, claims), asked, profile);
    }
}
