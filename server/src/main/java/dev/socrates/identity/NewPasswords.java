package dev.socrates.identity;

import static dev.socrates.identity.links.LinkPurpose.RESET_PASSWORD;

import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.links.AccountLinks;
import dev.socrates.identity.links.AccountMails;
import dev.socrates.identity.links.LinkAnswer;
import dev.socrates.identity.links.LinkPurpose;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Writes new passwords. With each go the sessions, the links for setting another one, a mail to the owner
/// and an entry in the audit, all or nothing.
@Component
class NewPasswords implements LinkAnswer {

    private final PasswordRepository accounts;
    private final AccountLinks links;
    private final Verified verified;
    private final AccountMails mails;
    private final SecurityAudit audit;
    private final Clock clock;

    NewPasswords(
            PasswordRepository accounts,
            AccountLinks links,
            Verified verified,
            AccountMails mails,
            SecurityAudit audit,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.verified = verified;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @AuthTransactional
    void change(SignedIn person, String hash, Client client) {
        accounts.change(person.user(), hash, person.session(), clock.instant());
        links.revoke(person.user(), RESET_PASSWORD);
        mails.passwordChanged(person.email());
        audit.record(AuditEntry.own(AuditAction.PASSWORD_CHANGED, person.user(), client));
    }

    @AuthTransactional
    void reset(String token, String hash, Client client) {
        var link = links.use(token, RESET_PASSWORD);
        accounts.change(link.user(), hash, null, clock.instant());
        verified.mark(link.user(), client);
        mails.passwordChanged(link.email());
        audit.record(AuditEntry.own(AuditAction.PASSWORD_RESET, link.user(), client));
    }

    @Override
    public LinkPurpose purpose() {
        return RESET_PASSWORD;
    }

    @Override
    @AuthTransactional
    public void to(String email, Client client) {
        accounts.addressee(email)
                .ifPresent(person -> links.issue(person.user(), RESET_PASSWORD, person.email())
                        .ifPresent(token -> {
                            mails.resetPassword(person.email(), token);
                            audit.record(AuditEntry.own(AuditAction.PASSWORD_RESET_ASKED, person.user(), client)
                                    .byNobody());
                        }));
    }
}
