package dev.socrates.specifications.glossary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people decided about one term.
///
/// @param key the same for all its forms
/// @param definition null until somebody has written one
/// @param revision grows with each decision
public record Decided(
        UUID id,
        String key,
        String name,
        Word.Status status,
        @Nullable String definition,
        int revision,
        UUID by,
        Instant at) {}
