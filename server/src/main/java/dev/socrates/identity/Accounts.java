package dev.socrates.identity;

import dev.socrates.platform.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The accounts of people. Registration never makes an administrator; only the one-time
/// link of the first start does.
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final IdentitySettings settings;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            Throttle throttle,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
    }

    /// The hash is made before the transaction begins: a quarter of a second of CPU is no reason to hold a
    /// connection.
    ///
    /// @throws IdentityException when registration is closed, the email or username taken, or the password
    ///     too weak
    public Account register(NewAccount wanted) {
        if (!registrationIsOpen()) {
            throw new IdentityException.RegistrationClosed();
        }
        passwords.judge(wanted.password());
        var id = new UserId(Ids.next());
        accounts.insert(id, wanted, passwords.hash(wanted.password()), null, clock.instant());
        return accounts.find(id).orElseThrow();
    }

    public boolean registrationIsOpen() {
        return settings.registration() == IdentitySettings.Registration.OPEN;
    }

    /// Who it is that knows this password.
    ///
    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    public UserId prove(String email, String password, String address) {
        var attempt = throttle.begin(email, address);
        var found = accounts.findCredentials(email);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            throw new IdentityException.WrongCredentials();
        }
        var credentials = found.get();
        if (!passwords.matches(password, credentials.passwordHash()) || !credentials.mayActNow()) {
            throw new IdentityException.WrongCredentials();
        }
        attempt.succeeded();
        return credentials.id();
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
