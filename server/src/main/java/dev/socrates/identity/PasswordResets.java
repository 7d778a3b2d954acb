package dev.socrates.identity;

import dev.socrates.identity.IdentityException.WeakPassword;
import dev.socrates.identity.links.AccountLinks;
import dev.socrates.identity.links.LinkPurpose;
import dev.socrates.identity.links.LinkRequests;
import org.springframework.stereotype.Service;

/// A new password for somebody who has forgotten the old one, by a link to the address of the account. The
/// link changes the password and nothing else: it signs nobody in, so a second factor is asked for as ever.
@Service
public class PasswordResets {

    private final LinkRequests requests;
    private final AccountLinks links;
    private final Passwords passwords;
    private final NewPasswords fresh;

    PasswordResets(LinkRequests requests, AccountLinks links, Passwords passwords, NewPasswords fresh) {
        this.requests = requests;
        this.links = links;
        this.passwords = passwords;
        this.fresh = fresh;
    }

    /// Says the same for every address, and takes as long.
    public void ask(String email, Client client) {
        requests.ask(LinkPurpose.RESET_PASSWORD, email, client);
    }

    /// @throws IdentityException.InvalidLink when the link is not good any more
    public void look(String token) {
        links.look(token, LinkPurpose.RESET_PASSWORD);
    }

    /// All sessions end. Whoever read the mail owns the address, so it counts as confirmed.
    ///
    /// @throws IdentityException.InvalidLink also for all but the first of those who use it at once
    /// @throws IdentityException.WeakPassword about `new_password`; the link stays good then
    public void confirm(String token, String wanted, Client client) {
        links.look(token, LinkPurpose.RESET_PASSWORD);
        try {
            passwords.judge(wanted);
        } catch (WeakPassword weak) {
            throw weak.in("new_password");
        }
        fresh.reset(token, passwords.hash(wanted), client);
    }
}
