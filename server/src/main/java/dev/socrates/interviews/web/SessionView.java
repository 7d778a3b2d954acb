package dev.socrates.interviews.web;

import dev.socrates.interviews.Session;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session on the wire.
///
/// @param role the first of the roles of the terms
record SessionView(
        UUID sessionId,
        UUID projectId,
        UUID userId,
        String mode,
        String status,
        @Nullable String role,
        TermsView terms,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static SessionView of(Session session) {
        return new SessionView(
                session.id(),
                session.project().value(),
                session.user().value(),
                session.mode().wire(),
                session.status().wire(),
                session.role() == null ? null : session.role().wire(),
                TermsView.of(session.terms()),
                session.startedAt(),
                session.endedAt());
    }
}
