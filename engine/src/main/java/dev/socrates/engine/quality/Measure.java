package dev.socrates.engine.quality;

/// Whether a statement needs a number, a date or a name to tell whether it is met, and gives one.
public enum Measure {
    NOT_NEEDED,
    MISSING,
    /// Then words such as "fast" are settled by it: "fast, within 300 ms" is precise.
    GIVEN
}
