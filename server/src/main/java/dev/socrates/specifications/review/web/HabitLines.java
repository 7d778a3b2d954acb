package dev.socrates.specifications.review.web;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflicts;
import dev.socrates.specifications.Specifications;
import dev.socrates.specifications.review.Habits;
import dev.socrates.specifications.review.Habits.Habit;
import dev.socrates.specifications.review.web.HabitLine.Dispute;
import java.util.List;
import org.springframework.stereotype.Component;

/// Patterns over time, with the statements and conflicts that show them.
@Component
class HabitLines {

    private static final int SHOWN = 10;

    private final Habits habits;
    private final Specifications specifications;
    private final Conflicts conflicts;

    HabitLines(Habits habits, Specifications specifications, Conflicts conflicts) {
        this.habits = habits;
        this.specifications = specifications;
        this.conflicts = conflicts;
    }

    List<HabitLine> of(ProjectAccess access) {
        return habits.of(access).stream().map(habit -> line(access, habit)).toList();
    }

    /// The latest of what shows it comes first: what happened last is what people remember.
    private HabitLine line(ProjectAccess access, Habit habit) {
        var latest = habit.specifications().reversed().stream().limit(SHOWN).toList();
        return new HabitLine(
                habit.kind().wire(),
                habit.reason(),
                habit.suggestion(),
                habit.since(),
                where(habit),
                specifications.find(access, latest).stream().map(Cited::of).toList(),
                habit.conflicts().stream()
                        .limit(SHOWN)
                        .map(id -> new Dispute(id, conflicts.get(access, id).explanation()))
                        .toList(),
                Math.max(0, habit.specifications().size() + habit.conflicts().size() - SHOWN));
    }

    private static String where(Habit habit) {
        return switch (habit.kind()) {
            case TUNNEL_VISION -> "?show=missing";
            case SCOPE_CREEP -> "/specifications";
            case VOLATILITY -> "/specifications/" + habit.specifications().getLast();
            case CONFLICT_ACCUMULATION -> "/conflicts?status=open";
        };
    }
}
