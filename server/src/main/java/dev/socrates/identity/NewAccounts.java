package dev.socrates.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.links.AccountLinks;
import dev.socrates.identity.links.AccountMails;
import dev.socrates.identity.links.LinkPurpose;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes what somebody has registered.
@Component
class NewAccounts {

    private static final int REMEMBERED = 100_000;

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final AccountMails mails;
    private final Verified verified;
    private final SecurityAudit audit;

    /// Addresses that were tried lately. The owner of one is written to once an hour, however often
    /// somebody tries.
    private final Cache<String, Boolean> tried = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    NewAccounts(
            AccountRepository accounts,
            AccountLinks links,
            AccountMails mails,
            Verified verified,
            SecurityAudit audit) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.verified = verified;
        this.audit = audit;
    }

    /// For a free address and for a taken one the same is read and the same number of rows written.
    ///
    /// @return whether the address was free
    /// @throws IdentityException.UsernameTaken before anything is said about the address
    @AuthTransactional
    boolean make(Account account, String passwordHash, Client client) {
        if (account.username() != null && accounts.knows(account.username())) {
            throw new IdentityException.UsernameTaken();
        }
        boolean free = accounts.insertIfFree(account, passwordHash);
        boolean first = tried.asMap().put(key(account.email()), true) == null;
        var token = links.issue(account.id(), LinkPurpose.VERIFY_EMAIL, account.email());
        if (free && account.verified()) {
            verified.mark(account.id(), client);
            links.revoke(account.id(), LinkPurpose.VERIFY_EMAIL);
        } else if (free) {
            token.ifPresent(value -> mails.verifyEmail(account.email(), value));
        } else if (first) {
            mails.addressInUse(account.email());
        }
        audit.record(
                free
                        ? AuditEntry.own(AuditAction.ACCOUNT_CREATED, account.id(), client)
                        : AuditEntry.refused(AuditAction.ACCOUNT_CREATED, null, client)
                                .with(Map.of("reason", "email_taken")));
        return free;
    }

    private static String key(String email) {
        return HexFormat.of().formatHex(Secret.hash(email.toLowerCase(Locale.ROOT)));
    }
}
