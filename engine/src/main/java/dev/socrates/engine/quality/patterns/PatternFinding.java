package dev.socrates.engine.quality.patterns;

import java.util.List;

/// A pattern in the changes of a project.
///
/// @param evidence sequence numbers of the changes that show it, ascending
/// @param subject category or key that it is about; empty for the project as a whole
/// @param reason one sentence with the figures, for people
/// @param suggestion what to say or do about it
public record PatternFinding(PatternKind kind, List<Long> evidence, String subject, String reason, String suggestion) {

    public PatternFinding {
        evidence = List.copyOf(evidence);
    }
}
