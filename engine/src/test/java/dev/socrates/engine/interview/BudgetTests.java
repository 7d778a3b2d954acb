package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socrates.engine.Claim;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private static final Pack PACK = Packs.load("software");
    private final Interviewer interviewer = new Interviewer(PACK);

    private record Course(List<Next.Ask> asked, Next.Stop stop) {}

    @Test
    void stopsWhenItIsUsedAndSaysWhatRemains() {
        var course = interview(Budget.questions(3), Profile.ANYONE);

        assertThat(course.asked()).hasSize(3);
        assertThat(course.stop().cause()).isEqualTo(Cause.BUDGET_USED);
        assertThat(course.stop().reason())
                .startsWith("The budget of 3 questions is used. The specification is complete to 6.6 percent;")
                .contains("the next question would be about", "points.");
    }

    @Test
    void onlyTheQuestionsOfThisSittingCount() {
        var earlier = interview(Budget.questions(3), Profile.ANYONE).asked().stream()
                .map(ask -> new Asked(ask.question().id(), ask.question().facet(), Outcome.ANSWERED, 0))
                .toList();
        var assessment = Maturity.assess(PACK, List.of());

        assertThat(interviewer.next(
                        new Situation(assessment, List.of(), earlier, 2), Profile.ANYONE, Budget.questions(3)))
                .isInstanceOf(Next.Ask.class);
        assertThat(interviewer.next(
                        new Situation(assessment, List.of(), earlier, 3), Profile.ANYONE, Budget.questions(3)))
                .isInstanceOf(Next.Stop.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new Situation(assessment, List.of(), earlier, -1));
    }

    @Test
    void stopsWhenWhatRemainsIsNotWorthAQuestion() {
        var course = interview(new Budget(1000, 0.6), Profile.ANYONE);

        assertThat(course.stop().cause()).isEqualTo(Cause.TOO_LITTLE_GAIN);
        assertThat(course.stop().reason()).startsWith("What remains brings less than 0.6 points a question.");
        assertThat(course.asked())
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(ask.expectedGain()).isGreaterThanOrEqualTo(0.6));
    }

    @Test
    void theDialGoesFromBriefToThorough() {
        var brief = interview(Budget.BRIEF, Profile.ANYONE).asked().size();
        var standard = interview(Budget.STANDARD, Profile.ANYONE).asked().size();
        var thorough = interview(Budget.THOROUGH, Profile.ANYONE);

        assertThat(brief).isLessThan(standard);
        assertThat(standard).isLessThan(thorough.asked().size());
        assertThat(thorough.stop().cause()).isEqualTo(Cause.COMPLETE);
    }

    @Test
    void whatIsAskedWithinASmallBudgetMattersMost() {
        var first = interview(Budget.BRIEF, Profile.ANYONE).asked();

        assertThat(first.stream()
                        .mapToDouble(ask -> PACK.facet(ask.question().facet()).criticality())
                        .average()
                        .orElse(0))
                .isGreaterThan(PACK.facets().stream()
                        .mapToDouble(facet -> facet.criticality())
                        .average()
                        .orElse(1));
    }

    @Test
    void somebodyIsAskedOnlyWhatTheyKnowAndToldWhomToAskForTheRest() {
        var course = interview(Budget.THOROUGH, new Profile(Role.UX_DESIGNER));

        assertThat(course.asked())
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(PACK.facet(ask.question().facet()).answerableBy())
                        .contains(Role.UX_DESIGNER));
        assertThat(course.stop().cause()).isEqualTo(Cause.SOMEBODY_ELSE);
        assertThat(course.stop().reason())
                .startsWith("Nothing is left that you are likely to know as UX designer. For the rest, ask the")
                .contains("ask the Database administrator about information", "ask the DevOps engineer about hosting");
    }

    @Test
    void whoIsAloneIsAskedEverything() {
        var alone = new Profile(Role.UX_DESIGNER, Set.of(), true, Adaptation.NONE);

        assertThat(interview(Budget.THOROUGH, alone).stop().cause()).isEqualTo(Cause.COMPLETE);
    }

    @Test
    void aSecondRoleCountsAsMuchAsTheFirst() {
        var both = new Profile(Role.UX_DESIGNER, Set.of(Role.DEVOPS_ENGINEER), false, Adaptation.NONE);

        assertThat(interview(Budget.THOROUGH, both).asked())
                .anyMatch(ask -> ask.question().facet().category().equals("disaster_recovery"));
    }

    @Test
    void offersAQuestionOfSomebodyElseWithTheReason() {
        var situation = Situation.of(Maturity.assess(PACK, List.of()), List.of());
        var agenda = interviewer.agenda(
                situation.assessment(), List.of(), new Profile(Role.FRONTEND_ENGINEER), Integer.MAX_VALUE);

        assertThat(agenda)
                .filteredOn(ask -> ask.question().facet().facet().equals("database"))
                .singleElement()
                .satisfies(ask -> assertThat(ask.referral())
                        .contains(new Referral(
                                Role.DATABASE_ADMINISTRATOR,
                                "Ask the Database administrator: database is more likely to be known by database"
                                        + " administrator or backend engineer than by you as frontend engineer.")));
        assertThat(agenda)
                .filteredOn(ask -> ask.question().facet().facet().equals("frontend"))
                .allMatch(ask -> ask.referral().isEmpty());
    }

    @Test
    void withoutABudgetNothingIsPassedOn() {
        var next =
                interviewer.next(Maturity.assess(PACK, List.of()), List.of(), new Profile(Role.DATABASE_ADMINISTRATOR));

        assertThat(next).isInstanceOf(Next.Ask.class);
    }

    @Test
    void refusesANonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Budget(1, Double.NaN));
    }

    private Course interview(Budget budget, Profile profile) {
        List<Claim> claims = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        List<Next.Ask> asks = new ArrayList<>();
        while (true) {
            var situation = new Situation(Maturity.assess(PACK, claims), claims, asked);
            switch (interviewer.next(situation, profile, budget)) {
                case Next.Stop stop -> {
                    return new Course(asks, stop);
                }
                case Next.Ask ask -> {
                    asks.add(ask);
                    claims.add(Claims.clear(ask.question().facet().toString()));
                    asked = Histories.after(asked, ask.question(), Outcome.ANSWERED);
                }
            }
        }
    }
}
