package dev.socrates.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.UserId;
import dev.socrates.pages.StartBoard.Card;
import dev.socrates.pages.StartBoard.Kind;
import dev.socrates.pages.StartBoard.Step;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.ProjectFigures.Figures;
import dev.socrates.projects.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepsTests {

    @ParameterizedTest
    @CsvSource({
        "DISCOVERY, 61.0, 2, 9, 0, CONFLICTS",
        "DISCOVERY, 60.0, 0, 9, 4, GATE",
        "DISCOVERY, 20.0, 0, 9, 4, DRAFTS",
        "DISCOVERY, 50.0, 0, 9, 0, NEAR",
        "DISCOVERY, 49.9, 0, 9, 0, GO_ON",
        "DISCOVERY, 0.0, 0, 0, 0, BEGIN",
        "ANALYSIS, 99.9, 0, 9, 0, NEAR",
        "DESIGN, 100.0, 0, 9, 0, GATE"
    })
    void choosesWhatIsPressing(Phase phase, BigDecimal score, int conflicts, int known, int drafts, Kind expected) {
        var card = card(phase, score, conflicts, known);

        assertThat(NextSteps.of(List.of(card), Map.of(card.project().id(), drafts)))
                .extracting(Step::kind)
                .containsExactly(expected);
    }

    @Test
    void hasNothingToSayAboutWhatIsDone() {
        assertThat(NextSteps.of(List.of(card(Phase.IMPLEMENTATION, new BigDecimal("100.0"), 0, 90)), Map.of()))
                .isEmpty();
    }

    @Test
    void putsConflictsFirstAndStopsAtFive() {
        var quiet = Collections.nCopies(6, card(Phase.DISCOVERY, BigDecimal.ONE, 0, 1));
        var cards = new ArrayList<>(quiet);
        cards.add(card(Phase.DISCOVERY, BigDecimal.ONE, 1, 1));

        var steps = NextSteps.of(cards, Map.of());

        assertThat(steps).hasSize(5);
        assertThat(steps.getFirst().kind()).isEqualTo(Kind.CONFLICTS);
    }

    private static Card card(Phase phase, BigDecimal score, int conflicts, int known) {
        var now = Instant.EPOCH;
        var project = new Project(
                new ProjectId(UUID.randomUUID()),
                new UserId(UUID.randomUUID()),
                "Theatre",
                "",
                "software",
                "software",
                Project.Status.ACTIVE,
                phase,
                now,
                now);
        return new Card(project, new Figures(score, conflicts, known), Role.EDITOR.permissions());
    }
}
