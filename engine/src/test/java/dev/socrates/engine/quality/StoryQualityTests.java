package dev.socrates.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoryQualityTests {

    private static final String GOOD = "As a postman, I want to see my route, so that I find the houses.";

    @Test
    void hasNothingAgainstAGoodStory() {
        assertThat(criteria(GOOD)).isEmpty();
    }

    @Test
    void missesARole() {
        assertThat(criteria("I want to see my route.")).contains(StoryCriterion.WELL_FORMED);
    }

    @Test
    void seesTwoFeatures() {
        assertThat(criteria("As a postman, I want an app that shows my route and counts the parcels."))
                .contains(StoryCriterion.ATOMIC);
        assertThat(criteria("As a postman, I want to see my route, so that I find the houses and the shops."))
                .doesNotContain(StoryCriterion.ATOMIC);
    }

    @Test
    void seesMoreThanAStory() {
        assertThat(criteria("As a postman, I want to see my route (as a map).")).contains(StoryCriterion.MINIMAL);
        assertThat(criteria("As a postman, I want to see my route. The map is from the office."))
                .contains(StoryCriterion.MINIMAL);
    }

    @Test
    void seesASolutionAndItsMaker() {
        assertThat(criteria("As a developer, I want to implement a cache."))
                .contains(StoryCriterion.CONCEPTUALLY_SOUND, StoryCriterion.PROBLEM_ORIENTED);
    }

    @Test
    void seesWhatEverybodyFillsDifferently() {
        assertThat(criteria("As a postman, I want a user-friendly route.")).contains(StoryCriterion.UNAMBIGUOUS);
    }

    @Test
    void comparesTheStoriesOfABacklog() {
        var found = StoryQuality.ofAll(List.of(
                GOOD,
                "As a courier, I want to see my route, so that I save time.",
                "As a customer, I need a stamp with my portrait.",
                "As a clerk, I want to delete a complaint."));

        assertThat(of(found.get(0))).contains(StoryCriterion.UNIQUE, StoryCriterion.INDEPENDENT);
        assertThat(of(found.get(2))).contains(StoryCriterion.UNIFORM).doesNotContain(StoryCriterion.UNIQUE);
        assertThat(of(found.get(3))).contains(StoryCriterion.COMPLETE);
    }

    @Test
    void seesWhatCannotBothBe() {
        var found = StoryQuality.ofAll(List.of(
                "As a clerk, I want to show the address of senders.",
                "As a sender, I want to hide the address of senders."));

        assertThat(of(found.getFirst())).contains(StoryCriterion.CONFLICT_FREE);
    }

    @Property(tries = 100)
    void takesAnyText(@ForAll String story) {
        assertThat(StoryQuality.ofAll(List.of(story, GOOD))).hasSize(2);
        assertThat(StoryQuality.of(story)).isEqualTo(StoryQuality.of(story));
    }

    private static List<StoryCriterion> criteria(String story) {
        return of(StoryQuality.of(story));
    }

    private static List<StoryCriterion> of(List<StoryViolation> violations) {
        return violations.stream().map(StoryViolation::criterion).toList();
    }
}
