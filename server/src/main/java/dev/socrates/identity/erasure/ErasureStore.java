package dev.socrates.identity.erasure;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.platform.database.AuthTransactional;
import org.springframework.stereotype.Component;

/// Erases an account in one transaction on its own database, and leaves the word for the other modules.
@Component
class ErasureStore {

    private final ErasureRepository accounts;
    private final Outbox outbox;
    private final SecurityAudit audit;

    ErasureStore(ErasureRepository accounts, Outbox outbox, SecurityAudit audit) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.audit = audit;
    }

    /// @throws IdentityException.LastAdministrator while other accounts exist
    /// @throws IdentityException.StillNeeded when somebody has come into one of their teams in the meantime
    @AuthTransactional
    void erase(UserId user) {
        if (accounts.isLastAdministrator(user)) {
            throw new IdentityException.LastAdministrator();
        }
        var teams = accounts.teamsThatWait(user);
        if (!teams.isEmpty()) {
            throw new IdentityException.StillNeeded(teams);
        }
        var addresses = accounts.addresses(user);
        accounts.deleteTeamsOfNobodyElse(user);
        addresses.forEach(accounts::deleteRequests);
        accounts.delete(user);
        // Without a client: the address would be the first thing to be forgotten again.
        audit.record(AuditEntry.own(AuditAction.ACCOUNT_ERASED, user, null));
        accounts.forgetPlaces(user);
        // Told once for each address that anything may be kept by.
        addresses.forEach(email -> outbox.put(new OutboxMessage.AccountErased(user, email)));
    }
}
