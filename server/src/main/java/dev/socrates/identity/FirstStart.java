package dev.socrates.identity;

import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.links.AccountMails;
import dev.socrates.platform.Ids;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The one-time link that makes the first account, which is the administrator. No account and no password
/// exists before somebody uses it.
@Service
public class FirstStart {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final IdentitySettings settings;
    private final AccountMails mails;
    private final Clock clock;

    FirstStart(
            AccountRepository accounts,
            Passwords passwords,
            IdentitySettings settings,
            AccountMails mails,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.mails = mails;
        this.clock = clock;
    }

    /// A new token while there is no account at all; it replaces the one of an earlier start. It is mailed
    /// to the administrator too, if one is named: not everybody sees the terminal.
    @AuthTransactional
    public Optional<String> offer() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var token = Secret.random();
        accounts.offerSetup(token.hash(), clock.instant());
        settings.administrator().ifPresent(email -> mails.firstAccount(email, token.value()));
        return Optional.of(token.value());
    }

    /// Whether nobody has an account yet.
    public boolean isAhead() {
        return accounts.isEmpty();
    }

    public boolean isOffered(String token) {
        return accounts.offersSetup(Secret.hash(token));
    }

    /// Makes the administrator.
    ///
    /// @throws IdentityException.InvalidSetupLink when the token is wrong or was used
    /// @throws IdentityException when the account cannot be made; the link stays valid then
    public UserId make(String token, NewAccount wanted) {
        passwords.judge(wanted.password());
        var opening = Secret.hash(token);
        if (!accounts.offersSetup(opening)) {
            throw new IdentityException.InvalidSetupLink();
        }
        var id = new UserId(Ids.next());
        accounts.insertFirst(opening, id, wanted, passwords.hash(wanted.password()), clock.instant());
        return id;
    }
}
