package dev.socrates.engine.conflict;

import org.jspecify.annotations.Nullable;

/// A way to settle a conflict.
///
/// @param value wire value: `keep_old`, `replace`, `merge`, `keep_both`, `ask` or `ignore`
/// @param score how likely it is the right one, 0 to 1
/// @param proposedStatement the merged statement, for `merge` alone
public record Option(
        String value,
        String label,
        String description,
        double score,
        String rationale,
        @Nullable String proposedStatement) {}
