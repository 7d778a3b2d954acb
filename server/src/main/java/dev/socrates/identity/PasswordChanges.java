package dev.socrates.identity;

import dev.socrates.identity.IdentityException.WeakPassword;
import org.springframework.stereotype.Service;

/// A new password for somebody who knows the old one. All other sessions end with it: whoever else knew the
/// old one is out.
@Service
public class PasswordChanges {

    private final PasswordProof proof;
    private final Passwords passwords;
    private final NewPasswords fresh;

    PasswordChanges(PasswordProof proof, Passwords passwords, NewPasswords fresh) {
        this.proof = proof;
        this.passwords = passwords;
        this.fresh = fresh;
    }

    /// @throws IdentityException.WrongPassword when the current password is another
    /// @throws IdentityException.TooManyAttempts as for signing in: a session left open is no place to guess
    /// @throws IdentityException.WeakPassword about `new_password`
    public void change(SignedIn person, String current, String wanted, Client client) {
        try {
            passwords.judge(wanted);
        } catch (WeakPassword weak) {
            throw weak.in("new_password");
        }
        proof.require(person, current, "current_password", client);
        fresh.change(person, passwords.hash(wanted), client);
    }
}
