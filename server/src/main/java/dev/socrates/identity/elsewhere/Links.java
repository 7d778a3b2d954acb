package dev.socrates.identity.elsewhere;

import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.SafetyMails;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.Verified;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.Ids;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes links, each with an entry in the audit and, where an account was there before, a mail to its owner.
@Component
class Links {

    private final IdentityLinkRepository identities;
    private final PendingLinkRepository pending;
    private final Providers providers;
    private final Verified verified;
    private final SafetyMails mails;
    private final SecurityAudit audit;
    private final Clock clock;

    Links(
            IdentityLinkRepository identities,
            PendingLinkRepository pending,
            Providers providers,
            Verified verified,
            SafetyMails mails,
            SecurityAudit audit,
            Clock clock) {
        this.identities = identities;
        this.pending = pending;
        this.providers = providers;
        this.verified = verified;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /// An account without a password, for somebody whose address the provider vouches for.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the address or the visitor came in
    ///     another way just now
    @AuthTransactional
    UserId makeAccount(Visitor visitor, String email, Client client) {
        var user = new UserId(Ids.next());
        var now = clock.instant();
        identities.insertAccount(user, email, visitor.name(), now);
        verified.mark(user, client);
        audit.record(AuditEntry.own(AuditAction.ACCOUNT_CREATED, user, client)
                .with(Map.of("with", visitor.provider().id())));
        identities.insert(user, visitor.provider().id(), visitor.issuer(), visitor.subject(), visitor.label(), now);
        audit.record(AuditEntry.own(AuditAction.SIGN_IN_LINKED, user, client)
                .with(Map.of("provider", visitor.provider().id())));
        return user;
    }

    /// @return whether there was anything to link
    /// @throws org.springframework.dao.DuplicateKeyException when it is linked already
    @AuthTransactional
    boolean complete(byte[] token, UserId user, Client client) {
        var now = clock.instant();
        var taken = pending.take(token, user, now);
        taken.ifPresent(link -> {
            identities.insert(user, link.provider(), link.issuer(), link.subject(), link.label(), now);
            mails.signInLinked(link.email(), providers.name(link.provider()));
            audit.record(
                    AuditEntry.own(AuditAction.SIGN_IN_LINKED, user, client).with(Map.of("provider", link.provider())));
        });
        return taken.isPresent();
    }

    @AuthTransactional
    void unlink(SignedIn person, UUID id, Client client) {
        boolean hasPassword = identities.lockAccount(person.user());
        var provider = identities.delete(person.user(), id).orElseThrow(IdentityException.NoSuchSignIn::new);
        var there = providers.all().stream().map(Provider::id).toList();
        if (!hasPassword && !identities.hasOther(person.user(), id, there)) {
            throw new IdentityException.LastWayIn();
        }
        mails.signInUnlinked(person.email(), providers.name(provider));
        audit.record(AuditEntry.own(AuditAction.SIGN_IN_UNLINKED, person.user(), client)
                .with(Map.of("provider", provider)));
    }
}
