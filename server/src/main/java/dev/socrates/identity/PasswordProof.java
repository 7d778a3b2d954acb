package dev.socrates.identity;

import org.springframework.stereotype.Component;

/// Asks somebody who is signed in for the password once more: a session left open must not be enough to
/// take an account over or to destroy it.
@Component
public class PasswordProof {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordProof(AccountRepository accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /// @param field that the password came in
    /// @throws IdentityException.WrongPassword about that field
    /// @throws IdentityException.NoPassword for somebody who signs in elsewhere
    /// @throws IdentityException.TooManyAttempts as for signing in: a session left open is no place to guess
    public void require(SignedIn person, String password, String field, Client client) {
        var attempt = throttle.begin(person.email(), client.address());
        var known = accounts.findCredentials(person.email()).orElseThrow(IdentityException.WrongCredentials::new);
        if (known.passwordHash() == null) {
            throw new IdentityException.NoPassword();
        }
        if (!passwords.matches(password, known.passwordHash())) {
            throw new IdentityException.WrongPassword(field);
        }
        attempt.succeeded();
    }
}
