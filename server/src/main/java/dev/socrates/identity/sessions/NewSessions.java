package dev.socrates.identity.sessions;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Each session begins with an entry in the audit.
@Component
class NewSessions {

    private final SeenSessionRepository pages;
    private final SessionRepository programs;
    private final SecurityAudit audit;

    NewSessions(SeenSessionRepository pages, SessionRepository programs, SecurityAudit audit) {
        this.pages = pages;
        this.programs = programs;
        this.audit = audit;
    }

    /// @param means what somebody showed: a password, an account elsewhere, a second factor as well
    record Beginning(UUID session, UserId user, String means, Client client, Instant now, Instant expiresAt) {}

    @AuthTransactional
    void openPage(Beginning begun, byte[] tokenHash) {
        pages.openPage(begun.session(), begun.user(), tokenHash, begun.client(), begun.now(), begun.expiresAt());
        note(begun, "browser");
    }

    @AuthTransactional
    void open(Beginning begun, byte[] refreshHash) {
        programs.open(begun.session(), begun.user(), refreshHash, begun.client(), begun.now(), begun.expiresAt());
        note(begun, "program");
    }

    private void note(Beginning begun, String kind) {
        audit.record(AuditEntry.own(AuditAction.SIGN_IN, begun.user(), begun.client())
                .with(Map.of("kind", kind, "with", begun.means())));
    }
}
