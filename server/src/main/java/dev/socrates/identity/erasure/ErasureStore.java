package dev.socrates.identity.erasure;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.outbox.Outbox;
import dev.socrates.identity.outbox.OutboxMessage;
import dev.socrates.identity.teams.Team;
import dev.socrates.identity.teams.Teams;
import dev.socrates.platform.database.AuthTransactional;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Erases an account in one transaction on its own database, and leaves the word for the other modules.
@Component
class ErasureStore {

    private final ErasureRepository accounts;
    private final Teams teams;
    private final Outbox outbox;
    private final SecurityAudit audit;

    ErasureStore(ErasureRepository accounts, Teams teams, Outbox outbox, SecurityAudit audit) {
        this.accounts = accounts;
        this.teams = teams;
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
        var waiting = teams.solelyOwnedBy(user);
        if (!waiting.isEmpty()) {
            throw new IdentityException.StillNeeded(
                    waiting.stream().map(ErasureStore::described).toList());
        }
        var addresses = accounts.addresses(user);
        addresses.forEach(accounts::deleteRequests);
        accounts.delete(user);
        // Without a client: the address would be the first thing to be forgotten again.
        audit.record(AuditEntry.own(AuditAction.ACCOUNT_ERASED, user, null));
        accounts.forgetPlaces(user);
        // Told once for each address that anything may be kept by.
        addresses.forEach(email -> outbox.put(new OutboxMessage.AccountErased(user, email)));
    }

    private static Map<String, Object> described(Team team) {
        return Map.of("kind", Belonging.Kind.TEAM.wire(), "id", team.id().value(), "name", team.name());
    }
}
