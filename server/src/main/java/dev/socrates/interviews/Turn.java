package dev.socrates.interviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing said in a session.
///
/// @param author user or assistant
/// @param kind question, clarification, answer, message or reply
public record Turn(
        UUID id,
        String author,
        String kind,
        String text,
        @Nullable UUID question,
        @Nullable UUID user,
        int specifications,
        Instant at) {}
