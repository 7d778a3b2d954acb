package dev.socrates.identity;

import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/// What follows from an address that is known to be somebody's: the account may be used, and whoever owns
/// the address that is named for it administers the installation. An address that was only typed gives
/// nothing.
@Component
public class Verified {

    private final VerifiedRepository accounts;
    private final IdentitySettings settings;
    private final SecurityAudit audit;
    private final Clock clock;

    Verified(VerifiedRepository accounts, IdentitySettings settings, SecurityAudit audit, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// The address that the account has now is confirmed. Does nothing a second time.
    @AuthTransactional(propagation = Propagation.MANDATORY)
    public void mark(UserId user, Client client) {
        if (accounts.mark(user, clock.instant())) {
            audit.record(AuditEntry.own(AuditAction.EMAIL_VERIFIED, user, client));
            appoint();
        }
    }

    /// An account that was there, with its address confirmed, before the address was named.
    @EventListener(ApplicationReadyEvent.class)
    @AuthTransactional
    public void appoint() {
        settings.administrator()
                .flatMap(email -> accounts.appoint(email, clock.instant()))
                .ifPresent(user -> audit.record(new AuditEntry(
                        AuditAction.ADMIN_ROLE_GRANTED,
                        AuditEntry.Outcome.DONE,
                        null,
                        user,
                        null,
                        Map.of("role", AdminRole.SUPER_ADMIN.wire(), "by", "SOCRATES_ADMIN_EMAIL"))));
    }
}
