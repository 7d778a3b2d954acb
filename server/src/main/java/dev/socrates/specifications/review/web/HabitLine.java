package dev.socrates.specifications.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A pattern over time with what shows it.
///
/// @param kind names its title and its explanation
/// @param where below the project something can be done about it
/// @param statements those that show it, as many as are shown
/// @param more how many others there are
public record HabitLine(
        String kind,
        String reason,
        String suggestion,
        Instant since,
        String where,
        List<Cited> statements,
        List<Dispute> disputes,
        int more) {

    /// A conflict that shows it.
    public record Dispute(UUID id, String explanation) {}
}
