package dev.socrates.identity.email;

import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.PasswordProof;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.links.AccountLinks;
import dev.socrates.identity.links.Link;
import dev.socrates.identity.links.LinkPurpose;
import dev.socrates.identity.links.LinkRequests;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mail;
import org.springframework.stereotype.Service;

/// The addresses of accounts. One counts as somebody's once they have used a link that was mailed to it; a
/// link signs nobody in, and works for somebody who has not signed in.
@Service
public class EmailAddresses {

    private final AddressLinks mailed;
    private final AccountLinks links;
    private final LinkRequests requests;
    private final PasswordProof proof;

    EmailAddresses(AddressLinks mailed, AccountLinks links, LinkRequests requests, PasswordProof proof) {
        this.mailed = mailed;
        this.links = links;
        this.requests = requests;
        this.proof = proof;
    }

    /// Mails another link to the address that the account has. Does nothing when it is confirmed already.
    ///
    /// @throws IdentityException.LinkUnderWay when the last one was mailed a moment ago
    public void verifyAgain(SignedIn person) {
        if (!person.verified() && !mailed.verify(person.user(), person.email())) {
            throw tooSoon(person, LinkPurpose.VERIFY_EMAIL);
        }
    }

    /// The same for somebody who has not signed in. Says the same for every address, and takes as long.
    public void verifyAgain(String email, Client client) {
        requests.ask(LinkPurpose.VERIFY_EMAIL, email, client);
    }

    /// Mails a link to another address, which the account has from the moment on that it is used. If the
    /// other address belongs to somebody, they are told instead, and nothing is said here.
    ///
    /// @throws IdentityException.WrongPassword about `password`
    /// @throws InvalidException about `email`
    /// @throws IdentityException.LinkUnderWay when the last one was mailed a moment ago
    /// @throws IdentityException.TooManyAttempts when too many passwords were wrong
    public void change(SignedIn person, String email, String password, Client client) {
        if (!Mail.reaches(email)) {
            throw new InvalidException("email", "is not an address that mail can be sent to", "invalid_email");
        }
        if (email.equalsIgnoreCase(person.email())) {
            throw new InvalidException("email", "is the address that this account has", "same_email");
        }
        proof.require(person, password, "password", client);
        if (!mailed.change(person.user(), email)) {
            throw tooSoon(person, LinkPurpose.CHANGE_EMAIL);
        }
    }

    /// What a link would do. Looking does not use it up.
    ///
    /// @throws IdentityException.InvalidLink when it is not good any more
    public Link look(String token) {
        return links.look(token, LinkPurpose.VERIFY_EMAIL, LinkPurpose.CHANGE_EMAIL);
    }

    /// Uses a link of either kind.
    ///
    /// @throws IdentityException.InvalidLink also for all but the first of those who use it at once, and
    ///     when somebody else has got the address in the meantime
    public Link confirm(String token, Client client) {
        return mailed.confirm(token, client);
    }

    private IdentityException tooSoon(SignedIn person, LinkPurpose purpose) {
        return new IdentityException.LinkUnderWay(
                links.rest(person.user(), purpose).toSeconds() + 1);
    }
}
