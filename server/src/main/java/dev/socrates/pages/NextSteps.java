package dev.socrates.pages;

import dev.socrates.engine.maturity.Gate;
import dev.socrates.engine.maturity.Phase;
import dev.socrates.pages.StartBoard.Card;
import dev.socrates.pages.StartBoard.Kind;
import dev.socrates.pages.StartBoard.Step;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What to do next: conflicts before gates that are met, then drafts, gates within reach, and the interview.
/// One step a project, so that no project crowds the others out, and none that the reader may not take.
final class NextSteps {

    private static final int SHOWN = 5;
    private static final BigDecimal WITHIN_REACH = BigDecimal.TEN;

    private NextSteps() {}

    static List<Step> of(List<Card> projects, Map<ProjectId, Integer> drafts) {
        return projects.stream()
                .flatMap(card -> Stream.ofNullable(
                        step(card, drafts.getOrDefault(card.project().id(), 0))))
                .sorted(Comparator.comparing(Step::kind))
                .limit(SHOWN)
                .toList();
    }

    private static @Nullable Step step(Card card, int drafts) {
        if (card.figures().openConflicts() > 0 && card.may().contains(Permission.RESOLVE)) {
            return step(card, Kind.CONFLICTS, card.figures().openConflicts(), "/conflicts");
        }
        var missing = missing(card);
        if (missing != null && missing.signum() <= 0 && card.may().contains(Permission.ADVANCE)) {
            return step(card, Kind.GATE, 0, "/phases");
        }
        if (drafts > 0 && card.may().contains(Permission.SPECIFY)) {
            return step(card, Kind.DRAFTS, drafts, "/drafts");
        }
        if (!card.may().contains(Permission.ANSWER)) {
            return null;
        }
        if (card.figures().specifications() == 0) {
            return step(card, Kind.BEGIN, 0, "/interview");
        }
        if (missing == null) {
            return null;
        }
        return missing.compareTo(WITHIN_REACH) <= 0
                ? step(card, Kind.NEAR, missing, "/interview")
                : step(card, Kind.GO_ON, missing, "/interview");
    }

    /// Points to the next gate, or null in the last phase.
    private static @Nullable BigDecimal missing(Card card) {
        Phase phase = card.project().phase();
        return phase.next().isEmpty()
                ? null
                : BigDecimal.valueOf(Gate.percentToLeave(phase))
                        .subtract(card.figures().maturityScore());
    }

    private static Step step(Card card, Kind kind, Number amount, String page) {
        var project = card.project();
        return new Step(
                kind,
                project,
                amount,
                project.phase().next().orElse(project.phase()),
                "/projects/" + project.id().value() + page);
    }
}
