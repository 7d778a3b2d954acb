package dev.socrates.identity.elsewhere;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Client;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.elsewhere.Detour.Reason;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Decides what a visitor is here. Only issuer and subject open an account; an address that a provider
/// vouches for makes a new one at most, and one that it does not vouch for is not even looked up.
@Service
public class Reception {

    static final Duration LINKING = Duration.ofMinutes(10);

    private final IdentityLinkRepository identities;
    private final PendingLinkRepository pending;
    private final Links links;
    private final Accounts accounts;
    private final Registrations registrations;
    private final Clock clock;

    Reception(
            IdentityLinkRepository identities,
            PendingLinkRepository pending,
            Links links,
            Accounts accounts,
            Registrations registrations,
            Clock clock) {
        this.identities = identities;
        this.pending = pending;
        this.links = links;
        this.accounts = accounts;
        this.registrations = registrations;
        this.clock = clock;
    }

    /// @param person who is signed in already, if anybody: they want to link
    /// @param invitation that they came with, if any
    public Standing receive(Visitor visitor, String invitation, @Nullable SignedIn person, Client client) {
        return person == null ? signIn(visitor, invitation, client) : link(visitor, person);
    }

    private Standing link(Visitor visitor, SignedIn person) {
        var owner = identities.owner(visitor.issuer(), visitor.subject());
        if (owner.isEmpty()) {
            return linkNeeded(visitor, person.user());
        }
        return owner.get().equals(person.user()) ? new Standing.LinkedAlready() : new Standing.Refused(Reason.TAKEN);
    }

    private Standing signIn(Visitor visitor, String invitation, Client client) {
        try {
            return look(visitor, invitation, client);
        } catch (DuplicateKeyException _) {
            // Somebody was faster: the same person in another tab, or a registration with this address.
            return look(visitor, invitation, client);
        }
    }

    private Standing look(Visitor visitor, String invitation, Client client) {
        var owner = identities.owner(visitor.issuer(), visitor.subject());
        if (owner.isPresent()) {
            identities.use(visitor, clock.instant());
            return welcome(owner.get(), false, client);
        }
        var email = visitor.email();
        if (email == null) {
            return new Standing.Refused(Reason.NO_ADDRESS);
        }
        var account = identities.account(email);
        if (account.isPresent()) {
            // The same person in another tab may have made it between the two looks.
            var meanwhile = identities.owner(visitor.issuer(), visitor.subject());
            if (meanwhile.isPresent()) {
                return welcome(meanwhile.get(), false, client);
            }
            return accounts.vouched(account.get(), client).isPresent()
                    ? linkNeeded(visitor, account.get())
                    : new Standing.Refused(Reason.NOT_ACTIVE);
        }
        return registrations.isOpenTo(email, invitation)
                ? welcome(links.makeAccount(visitor, email, client), true, client)
                : new Standing.Refused(Reason.CLOSED);
    }

    private Standing welcome(UserId user, boolean made, Client client) {
        var proof = accounts.vouched(user, client);
        return proof.isPresent() ? new Standing.Welcome(proof.get(), made) : new Standing.Refused(Reason.NOT_ACTIVE);
    }

    private Standing linkNeeded(Visitor visitor, UserId user) {
        var token = Secret.random();
        var now = clock.instant();
        pending.insert(token.hash(), user, visitor, now, now.plus(LINKING));
        return new Standing.LinkNeeded(token.value(), LINKING);
    }
}
