package dev.socrates.engine.interview;

import static dev.socrates.engine.interview.Interviews.ask;
import static dev.socrates.engine.interview.Interviews.asked;
import static dev.socrates.engine.interview.Interviews.next;
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
            asked = Histories.after(asked, ask.question(), Outcome.ANSWERED);
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
                asked = Histories.after(
                        asked,
                        ask.question(),
                        outcomes[(asked.size() * 7 + seed * 3 + asked.size() / 5) % outcomes.length]);
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

    private List<Claim> goals() {
        return software.category("goals").orElseThrow().facets().stream()
                .map(Facet::id)
                .map(facet -> Claims.clear(facet.toString()))
                .toList();
    }
}
