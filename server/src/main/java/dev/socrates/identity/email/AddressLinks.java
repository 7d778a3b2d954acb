package dev.socrates.identity.email;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.identity.Verified;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.links.AccountLinks;
import dev.socrates.identity.links.AccountMails;
import dev.socrates.identity.links.Link;
import dev.socrates.identity.links.LinkAnswer;
import dev.socrates.identity.links.LinkPurpose;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Writes addresses, and mails what has to be used before one is written.
@Component
class AddressLinks implements LinkAnswer {

    private final AddressRepository addresses;
    private final AccountLinks links;
    private final AccountMails mails;
    private final Verified verified;
    private final SecurityAudit audit;
    private final Clock clock;

    AddressLinks(
            AddressRepository addresses,
            AccountLinks links,
            AccountMails mails,
            Verified verified,
            SecurityAudit audit,
            Clock clock) {
        this.addresses = addresses;
        this.links = links;
        this.mails = mails;
        this.verified = verified;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return whether it was not too soon
    @AuthTransactional
    boolean verify(UserId user, String email) {
        var token = links.issue(user, LinkPurpose.VERIFY_EMAIL, email);
        token.ifPresent(value -> mails.verifyEmail(email, value));
        return token.isPresent();
    }

    /// The same is written, and one mail goes out, whether or not the address belongs to somebody.
    ///
    /// @return whether it was not too soon
    @AuthTransactional
    boolean change(UserId user, String email) {
        var owner = addresses.owner(email);
        var token = links.issue(user, LinkPurpose.CHANGE_EMAIL, email);
        addresses.remember(user, email, clock.instant());
        token.ifPresent(value -> owner.ifPresentOrElse(
                taken -> mails.addressInUse(taken.email()), () -> mails.changeEmail(email, value)));
        return token.isPresent();
    }

    @AuthTransactional
    Link confirm(String token, Client client) {
        var link = links.use(token, LinkPurpose.VERIFY_EMAIL, LinkPurpose.CHANGE_EMAIL);
        if (link.purpose() == LinkPurpose.CHANGE_EMAIL) {
            var former = addresses.change(link.user(), link.email(), clock.instant());
            // They went to an address that is not theirs any more.
            links.revoke(link.user(), LinkPurpose.VERIFY_EMAIL, LinkPurpose.RESET_PASSWORD);
            mails.emailChanged(former);
            audit.record(AuditEntry.own(AuditAction.EMAIL_CHANGED, link.user(), client));
        }
        verified.mark(link.user(), client);
        return link;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.VERIFY_EMAIL;
    }

    @Override
    @AuthTransactional
    public void to(String email, Client client) {
        addresses
                .owner(email)
                .filter(owner -> !owner.verified())
                .ifPresent(owner -> verify(owner.user(), owner.email()));
    }
}
