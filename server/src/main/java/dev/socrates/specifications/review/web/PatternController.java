package dev.socrates.specifications.review.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.review.Habits;
import dev.socrates.specifications.review.Habits.Habit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/patterns")
@Tag(name = "Specifications")
class PatternController {

    private final Habits habits;

    PatternController(Habits habits) {
        this.habits = habits;
    }

    @GetMapping
    @Operation(
            summary = "Patterns in how the project was specified that cost work later",
            description = "`tunnel_vision`, `scope_creep`, `volatility` and `conflict_accumulation`, each with what "
                    + "shows it, since when, and what to do. An empty list is good news.")
    PatternList list(@May(Permission.READ) ProjectAccess access) {
        return new PatternList(habits.of(access).stream().map(PatternView::of).toList());
    }

    record PatternList(List<PatternView> items) {}

    /// @param subject what it is about, as people call it; empty for the project as a whole
    /// @param category id of the category that it is about; null for others
    /// @param since when the first of what shows it happened
    record PatternView(
            String kind,
            String subject,
            @Nullable String category,
            String reason,
            String suggestion,
            Instant since,
            List<UUID> specificationIds,
            List<UUID> conflictIds) {

        static PatternView of(Habit habit) {
            return new PatternView(
                    habit.kind().wire(),
                    habit.subject(),
                    habit.category(),
                    habit.reason(),
                    habit.suggestion(),
                    habit.since(),
                    habit.specifications().stream().map(SpecificationId::value).toList(),
                    habit.conflicts());
        }
    }
}
