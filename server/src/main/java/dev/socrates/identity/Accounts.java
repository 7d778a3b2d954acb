package dev.socrates.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The accounts of people: who somebody is, and who knows the password.
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final IdentitySettings settings;

    Accounts(AccountRepository accounts, Passwords passwords, Throttle throttle, IdentitySettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = settings;
    }

    /// Whether anybody may make an account, without an invitation.
    public boolean registrationIsOpen() {
        return settings.registration() == IdentitySettings.Registration.OPEN;
    }

    /// Whether an account can be used only once its address is confirmed.
    public boolean verificationIsRequired() {
        return settings.requireVerification();
    }

    /// Who it is that knows this password.
    ///
    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account, and for one
    ///     that has to confirm
    ///     its address first
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
        if (!passwords.matches(password, credentials.passwordHash())
                || !credentials.mayActNow(settings.requireVerification())) {
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
