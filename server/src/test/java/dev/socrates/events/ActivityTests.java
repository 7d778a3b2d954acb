package dev.socrates.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.events.EventLog.Happening;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ProjectId ONE = new ProjectId(UUID.randomUUID());
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BERT = UUID.randomUUID();
    private static final ProjectId OTHER = new ProjectId(UUID.randomUUID());

    @Test
    void tellsASittingAsOneThing() {
        var told = Activity.of(List.of(
                happening(ONE, "specification_created", 0),
                happening(ONE, "answer_given", 0),
                happening(ONE, "specification_created", 40),
                happening(ONE, "specification_created", 80)));

        assertThat(told).extracting(Activity::type).containsExactly("specification_created", "answer_given");
        assertThat(told).extracting(Activity::count).containsExactly(3, 1);
        assertThat(told.getFirst().at()).isEqualTo(NOON);
    }

    @Test
    void keepsSittingsAndProjectsApart() {
        var told = Activity.of(List.of(
                happening(ONE, "answer_given", 0),
                happening(OTHER, "answer_given", 1),
                happening(ONE, "answer_given", 61),
                happening(ONE, "answer_given", 100)));

        assertThat(told).extracting(Activity::count).containsExactly(1, 1, 2);
    }

    @Test
    void keepsPeopleApart() {
        var told = Activity.of(List.of(
                happening(ONE, "answer_given", ANNA, 0),
                happening(ONE, "answer_given", BERT, 1),
                happening(ONE, "answer_given", ANNA, 2)));

        assertThat(told).extracting(Activity::actor).containsExactly(new UserId(ANNA), new UserId(BERT));
        assertThat(told).extracting(Activity::count).containsExactly(2, 1);
    }

    @Test
    void keepsTheFactsOfTheLast() {
        var told = Activity.of(List.of(happening(ONE, "maturity_updated", 0), happening(ONE, "maturity_updated", 10)));

        assertThat(told.getFirst().facts()).containsEntry("minutes_ago", 0);
    }

    private static Happening happening(ProjectId project, String type, int minutesAgo) {
        return happening(project, type, ANNA, minutesAgo);
    }

    private static Happening happening(ProjectId project, String type, UUID actor, int minutesAgo) {
        var at = NOON.minus(Duration.ofMinutes(minutesAgo));
        return new Happening(project, new RecordedEvent(1, type, actor, Map.of("minutes_ago", minutesAgo), at));
    }
}
