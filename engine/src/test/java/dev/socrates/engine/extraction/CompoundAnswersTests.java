package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundAnswersTests {

    private static final String FEATURES = "requirements.core_features";

    @Test
    void makesAFeatureOfEachDeed() {
        var text = "Members must be able to book a court, invite their friends and cancel a booking.";
        var candidates = SmallProject.answer(FEATURES, text).candidates();
        assertThat(candidates)
                .extracting(candidate -> candidate.claim().statement())
                .containsExactly(
                        "Members must be able to book a court.",
                        "Members must be able to invite their friends.",
                        "Members must be able to cancel a booking.");
        assertThat(candidates)
                .extracting(candidate -> candidate.evidence().in(text))
                .containsExactly("Members must be able to book a court", "invite their friends", "cancel a booking");
    }

    @Test
    void leavesWhatIsDoneToOneThingTogether() {
        assertThat(SmallProject.answer(FEATURES, "Members can view and print their monthly statement.")
                        .candidates())
                .hasSize(1);
    }

    @Test
    void leavesWhatIsSaidAboutAWholeSentenceWithIt() {
        assertThat(SmallProject.answer(FEATURES, "Only the janitor may open a door without a code, and that is logged.")
                        .candidates())
                .extracting(candidate -> candidate.claim().statement())
                .containsExactly("Only the janitor may open a door without a code, and that is logged.");
    }

    @Test
    void cutsBehindACommaWithoutTheWordThatJoins() {
        assertThat(SmallProject.answer(FEATURES, "The courier can open a free door, and the tenant can see the code.")
                        .candidates())
                .extracting(candidate -> candidate.claim().statement())
                .containsExactly("The courier can open a free door", "The tenant can see the code.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For orders over 50 euros, shipping costs 5 euros.",
                "When 5 payments fail in a row, the manager gets 1 message.",
                "Parcels up to 5 kg, no longer than 60 cm, cost 4 euros.",
                "The hall has 240 seats, 20 of them on the balcony."
            })
    void leavesFiguresOfOneThoughtTogether(String text) {
        assertThat(SmallProject.answer(FEATURES, text).candidates())
                .extracting(candidate -> candidate.claim().statement())
                .containsOnly(text);
    }

    @Test
    void cutsNotesWithAFigureEach() {
        assertThat(SmallProject.answer(
                                FEATURES, "Backups every 6 hours, restore within 4 hours, we may lose at most 1 hour")
                        .candidates())
                .extracting(candidate -> candidate.claim().statement())
                .containsExactly("Backups every 6 hours", "Restore within 4 hours", "We may lose at most 1 hour");
    }

    @Test
    void namesWhoActsBehindACondition() {
        var candidate = SmallProject.answer(FEATURES, "When a customer signs in, the system must show the open orders.")
                .candidates()
                .getFirst();
        assertThat(candidate.claim().actor()).isEqualTo("system");
        assertThat(candidate.reasons()).contains("Set off by: a customer signs in.");
    }
}
