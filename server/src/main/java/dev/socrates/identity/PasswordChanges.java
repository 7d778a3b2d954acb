package dev.socrates.identity;

import dev.socrates.identity.IdentityException.WeakPassword;
import java.time.Clock;
import org.springframework.stereotype.Service;

/// A new password for somebody who knows the old one. All other sessions end with it: whoever else knew the
/// old one is out.
@Service
public class PasswordChanges {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;

    PasswordChanges(AccountRepository accounts, Passwords passwords, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /// @throws IdentityException.WrongPassword when the current password is another
    /// @throws IdentityException.TooManyAttempts as for signing in: a session left open is no place to guess
    /// @throws IdentityException.WeakPassword about `new_password`
    public void change(SignedIn person, String current, String fresh, Client client) {
        try {
            passwords.judge(fresh);
        } catch (WeakPassword weak) {
            throw weak.in("new_password");
        }
        var attempt = throttle.begin(person.email(), client.address());
        var known = accounts.findCredentials(person.email()).orElseThrow(IdentityException.WrongCredentials::new);
        if (!passwords.matches(current, known.passwordHash())) {
            throw new IdentityException.WrongPassword();
        }
        attempt.succeeded();
        accounts.changePassword(person, passwords.hash(fresh), clock.instant());
    }
}
