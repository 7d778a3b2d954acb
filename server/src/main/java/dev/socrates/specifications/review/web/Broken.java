package dev.socrates.specifications.review.web;

import java.util.List;

/// A rule of the pack that finds something, or cannot yet say whether it does.
///
/// @param severity `error`, `warning` or `info`
/// @param message what is wrong and what to do; why it matters where that cannot be said yet
/// @param because what decided beside the statements, one sentence each
/// @param open what would have to be known; empty for a rule that is broken
public record Broken(
        String severity, String name, String message, List<String> because, List<Cited> statements, List<Gap> open) {

    /// @param title as people read it
    /// @param address below the project, where it can be answered
    public record Gap(String title, String address) {}

    /// The sign that goes with the severity.
    public String badge() {
        return switch (severity) {
            case "error" -> "bad";
            case "warning" -> "warn";
            default -> "plain";
        };
    }
}
