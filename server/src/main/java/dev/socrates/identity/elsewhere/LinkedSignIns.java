package dev.socrates.identity.elsewhere;

import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// Which accounts elsewhere open an account here. None is linked before its owner has shown the password of
/// the account here, and the second factor where a sign-in needs it: an address that two accounts share
/// proves nothing.
@Service
public class LinkedSignIns {

    private final IdentityLinkRepository identities;
    private final PendingLinkRepository pending;
    private final Links links;
    private final Providers providers;
    private final Clock clock;

    LinkedSignIns(
            IdentityLinkRepository identities,
            PendingLinkRepository pending,
            Links links,
            Providers providers,
            Clock clock) {
        this.identities = identities;
        this.pending = pending;
        this.links = links;
        this.providers = providers;
        this.clock = clock;
    }

    public List<LinkedSignIn> of(UserId user) {
        return identities.of(user).stream()
                .map(link -> new LinkedSignIn(
                        link.id(),
                        link.provider(),
                        providers.name(link.provider()),
                        link.label(),
                        link.linkedAt(),
                        link.lastUsedAt()))
                .toList();
    }

    /// @throws IdentityException.NoSuchSignIn when it is not this person's
    /// @throws IdentityException.LastWayIn when nothing else would open the account
    public void unlink(SignedIn person, UUID id, Client client) {
        links.unlink(person, id, client);
    }

    /// What waits to be linked.
    public Optional<Waiting> waiting(String token) {
        return pending.find(Secret.hash(token), clock.instant())
                .map(one -> new Waiting(
                        one.user(), one.email(), one.hasPassword(), providers.name(one.provider()), one.label()));
    }

    /// This account has shown the password. Where it has a second factor, [#complete] follows after that.
    public void prove(String token, UserId user) {
        pending.prove(Secret.hash(token), user);
    }

    /// Does nothing when nothing waits, or for somebody else.
    ///
    /// @return whether it was linked
    public boolean complete(String token, UserId user, Client client) {
        try {
            return links.complete(Secret.hash(token), user, client);
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// @param user whose account would be opened
    /// @param provider as people call it
    public record Waiting(
            UserId user,
            String email,
            boolean hasPassword,
            String provider,
            @Nullable String label) {

        /// Without the address: it ends up in messages.
        @Override
        public String toString() {
            return "Waiting[" + user + "]";
        }
    }
}
