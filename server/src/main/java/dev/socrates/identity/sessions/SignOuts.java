package dev.socrates.identity.sessions;

import dev.socrates.identity.Client;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;

/// How somebody ends the session that they are in, of a program or of a browser: at once, with all its tokens.
@Service
public class SignOuts {

    private final SessionRepository sessions;
    private final SecurityAudit audit;
    private final Clock clock;

    SignOuts(SessionRepository sessions, SecurityAudit audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @AuthTransactional
    public void signOut(SignedIn person, Client client) {
        if (sessions.revoke(person.session(), "sign_out", clock.instant())) {
            audit.record(AuditEntry.own(AuditAction.SIGN_OUT, person.user(), client)
                    .with(Map.of("session", person.session())));
        }
    }
}
