package dev.socrates.specifications.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conflict as pages lay it out: both sides with the words that decide, where each comes from, and what can
/// be decided. The template `specifications/web/conflict :: sides(sheet)` shows it.
///
/// @param choices best first; empty once decided or for somebody who may only read
/// @param back address within the project to return to after a decision without scripts; null for the page
///     of the conflict itself
/// @param draft what was typed into a decision that could not be taken
/// @param outcome what a decision has just moved
public record ConflictSheet(
        UUID project,
        ConflictView conflict,
        boolean asked,
        Side earlier,
        Side later,
        List<Choice> choices,
        @Nullable String back,
        @Nullable Draft draft,
        @Nullable Outcome outcome) {

    /// @param status of the specification now
    /// @param said when this text came in
    public record Side(
            UUID specification,
            List<Passage> statement,
            String status,
            String category,
            String source,
            @Nullable String quote,
            Instant said) {}

    /// @param value wire value of the resolution
    /// @param suggested whether it is most likely the right one
    /// @param proposal the merged statement, for `merge`
    public record Choice(
            String value,
            String label,
            String rationale,
            boolean suggested,
            @Nullable String proposal) {}

    /// @param wrong the field that needs another look, or null when somebody else was faster
    public record Draft(
            @Nullable String resolution,
            @Nullable String statement,
            @Nullable String scope,
            @Nullable String notes,
            @Nullable String wrong) {}

    /// @param open how many conflicts are still open
    /// @param next one of those, to go on with
    public record Outcome(
            BigDecimal from,
            BigDecimal to,
            List<String> reasons,
            int open,
            @Nullable UUID next) {

        public BigDecimal delta() {
            return to.subtract(from);
        }
    }

    public boolean isOpen() {
        return conflict.decision() == null;
    }

    public ConflictSheet returningTo(@Nullable String address) {
        return new ConflictSheet(project, conflict, asked, earlier, later, choices, address, draft, outcome);
    }

    ConflictSheet with(Draft typed) {
        return new ConflictSheet(project, conflict, asked, earlier, later, choices, back, typed, outcome);
    }

    ConflictSheet with(Outcome moved) {
        return new ConflictSheet(project, conflict, asked, earlier, later, choices, back, draft, moved);
    }
}
