package dev.socrates.identity;

import dev.socrates.identity.AccountRepository.Credentials;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The accounts of people: who somebody is, and who knows the password.
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final IdentitySettings settings;
    private final SecurityAudit audit;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            Throttle throttle,
            IdentitySettings settings,
            SecurityAudit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = settings;
        this.audit = audit;
    }

    /// Whether anybody may make an account, without an invitation.
    public boolean registrationIsOpen() {
        return settings.registration() == IdentitySettings.Registration.OPEN;
    }

    /// Whether an account can be used only once its address is confirmed.
    public boolean verificationIsRequired() {
        return settings.requireVerification();
    }

    /// Who it is that knows this password. An account without one costs as much time as any other.
    ///
    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account, and for one
    ///     that has to confirm
    ///     its address first
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    public Proof prove(String email, String password, Client client) {
        var attempt = throttle.begin(email, client.address());
        var found = accounts.findCredentials(email);
        boolean right =
                passwords.matches(password, found.map(Credentials::passwordHash).orElse(null));
        if (found.isEmpty()) {
            throw refused(null, "unknown_account", client);
        }
        var credentials = found.get();
        if (!right) {
            throw refused(credentials.id(), "wrong_password", client);
        }
        if (!credentials.mayActNow(settings.requireVerification())) {
            throw refused(credentials.id(), "not_active", client);
        }
        attempt.succeeded();
        return credentials.proof();
    }

    /// For somebody whom another has vouched for; a second factor is asked for all the same. Empty for an
    /// account that may not act.
    public Optional<Proof> vouched(UserId user, Client client) {
        var found = accounts.findCredentials(user);
        if (found.filter(one -> one.mayActNow(settings.requireVerification())).isEmpty()) {
            note(user, "not_active", client);
            return Optional.empty();
        }
        return found.map(Credentials::proof);
    }

    /// Without one, somebody signs in elsewhere; a mailed link sets one.
    public boolean hasPassword(UserId user) {
        return accounts.findCredentials(user).map(Credentials::passwordHash).isPresent();
    }

    private IdentityException refused(@Nullable UserId subject, String reason, Client client) {
        note(subject, reason, client);
        return new IdentityException.WrongCredentials();
    }

    /// Attempts that the throttle stops are not written down: nobody may fill the audit that way.
    private void note(@Nullable UserId subject, String reason, Client client) {
        audit.record(AuditEntry.refused(AuditAction.SIGN_IN, subject, client).with(Map.of("reason", reason)));
    }

    public Account account(UserId id) {
        return accounts.find(id).orElseThrow(IdentityException.WrongCredentials::new);
    }

    /// What somebody gives to get an account. The password is never printed.
    public record NewAccount(
            String email,
            String password,
            @Nullable String name,
            @Nullable String username) {
        @Override
        public String toString() {
            return "NewAccount[" + email + "]";
        }
    }
}
