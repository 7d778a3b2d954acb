package dev.socrates.identity.sessions;

import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.Page;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The sign-ins of a person that are still valid, of browsers and of programs. Ending one holds at once.
@Service
public class OpenSessions {

    private final OpenSessionRepository repository;
    private final SecurityAudit audit;
    private final Clock clock;

    OpenSessions(OpenSessionRepository repository, SecurityAudit audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /// Newest first.
    public Page<OpenSession> of(UserId user, @Nullable UUID after, int limit) {
        return Page.of(repository.list(user, after, limit + 1, clock.instant()), limit, OpenSession::id);
    }

    /// @throws IdentityException.NoSuchSession when it is not this person's, or over already
    @AuthTransactional
    public void end(UserId user, UUID session, Client client) {
        if (repository.end(user, session, clock.instant()) == 0) {
            throw new IdentityException.NoSuchSession();
        }
        audit.record(AuditEntry.own(AuditAction.SESSION_REVOKED, user, client).with(Map.of("session", session)));
    }

    /// All but the one that asks for it.
    ///
    /// @return how many there were
    @AuthTransactional
    public int endOthers(SignedIn person, Client client) {
        int ended = repository.endOthers(person.user(), person.session(), clock.instant());
        if (ended > 0) {
            audit.record(AuditEntry.own(AuditAction.SESSION_REVOKED, person.user(), client)
                    .with(Map.of("sessions", ended)));
        }
        return ended;
    }
}
