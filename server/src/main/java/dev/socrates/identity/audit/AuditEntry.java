package dev.socrates.identity.audit;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that is worth remembering. Details hold ids and facts: no names, addresses, secrets or texts.
///
/// @param actor who did it; null for nobody who is known
/// @param subject whose account it was done to; null where no account is concerned
/// @param client where it came from; null for what the server did by itself
public record AuditEntry(
        AuditAction action,
        Outcome outcome,
        @Nullable UserId actor,
        @Nullable UserId subject,
        @Nullable Client client,
        Map<String, Object> details) {

    public enum Outcome {
        DONE,
        REFUSED
    }

    public AuditEntry {
        details = Map.copyOf(details);
    }

    /// Somebody did something to the own account.
    public static AuditEntry own(AuditAction action, UserId user, @Nullable Client client) {
        return new AuditEntry(action, Outcome.DONE, user, user, client, Map.of());
    }

    /// Somebody did something to another's account, or to none.
    public static AuditEntry by(
            UserId actor, AuditAction action, @Nullable UserId subject, Client client, Map<String, Object> details) {
        return new AuditEntry(action, Outcome.DONE, actor, subject, client, details);
    }

    public static AuditEntry refused(AuditAction action, @Nullable UserId subject, @Nullable Client client) {
        return new AuditEntry(action, Outcome.REFUSED, null, subject, client, Map.of());
    }

    /// The same, done to the account by somebody who did not sign in.
    public AuditEntry byNobody() {
        return new AuditEntry(action, outcome, null, subject, client, details);
    }

    public AuditEntry with(Map<String, Object> facts) {
        return new AuditEntry(action, outcome, actor, subject, client, facts);
    }
}
