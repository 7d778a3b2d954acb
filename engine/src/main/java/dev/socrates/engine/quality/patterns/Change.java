package dev.socrates.engine.quality.patterns;

/// Something that happened to a project's specifications.
///
/// @param sequence number that grows with time; there is no clock
/// @param category such as "security"; empty where there is none
/// @param key of what changed within its category; empty where there is none
public record Change(long sequence, Kind kind, String category, String key) {

    public enum Kind {
        /// A specification was added.
        ADDED,
        /// The value of a specification was replaced.
        CHANGED,
        REMOVED,
        /// The priorities were settled.
        PRIORITISED,
        CONFLICT_OPENED,
        CONFLICT_RESOLVED
    }
}
