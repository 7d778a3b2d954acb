package dev.socrates.identity.links;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/// The tokens of mailed links. Each can be used once, for one purpose and one account; only its hash is
/// stored.
@Service
public class AccountLinks {

    private final LinkRepository links;
    private final Clock clock;

    AccountLinks(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /// A new token, which takes the place of an earlier one. Empty when the last was mailed a moment ago,
    /// or the account is gone.
    @AuthTransactional(propagation = Propagation.MANDATORY)
    public Optional<String> issue(UserId user, LinkPurpose purpose, String email) {
        var token = Secret.random();
        return links.replace(user, purpose, email, token.hash(), clock.instant())
                ? Optional.of(token.value())
                : Optional.empty();
    }

    /// How long to wait for the next one; at least a second.
    public Duration rest(UserId user, LinkPurpose purpose) {
        var now = clock.instant();
        var rest = Duration.between(now, links.nextAfter(user, purpose).orElse(now));
        return rest.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : rest;
    }

    /// What a token is good for. It stays good: programs that look through mail open links too.
    ///
    /// @throws IdentityException.InvalidLink when it is unknown, used, replaced, expired, or for something
    ///     else
    public Link look(String token, LinkPurpose... purposes) {
        return links.find(Secret.hash(token), clock.instant(), purposes)
                .orElseThrow(IdentityException.InvalidLink::new);
    }

    /// Uses a token up, in the transaction of what it is used for.
    ///
    /// @throws IdentityException.InvalidLink as [#look], and for all but the first of those who use it at
    ///     once
    @AuthTransactional(propagation = Propagation.MANDATORY)
    public Link use(String token, LinkPurpose... purposes) {
        return links.take(Secret.hash(token), clock.instant(), purposes)
                .orElseThrow(IdentityException.InvalidLink::new);
    }

    @AuthTransactional(propagation = Propagation.MANDATORY)
    public void revoke(UserId user, LinkPurpose... purposes) {
        links.revoke(user, purposes);
    }
}
