package dev.socrates.identity.sessions;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Client;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Sessions of browsers: one opaque token each, which only a cookie holds. A session lives on as long as it
/// is used, up to a last day.
@Service
public class PageSessions {

    /// Unused for so long, a session is over.
    static final Duration IDLE = Duration.ofDays(14);

    /// After so long a person signs in anew, used or not.
    static final Duration LONGEST = Duration.ofDays(90);

    /// A session is written at most this often, however many requests a page makes.
    static final Duration RENEWAL = Duration.ofMinutes(5);

    private final SeenSessionRepository sessions;
    private final Accounts accounts;
    private final Clock clock;

    PageSessions(SeenSessionRepository sessions, Accounts accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    public Opened signIn(String email, String password, Client client) {
        return open(accounts.prove(email, password, client.address()), client);
    }

    /// For an account that has just proved who it is, or has just been made.
    public Opened open(UserId user, Client client) {
        var now = clock.instant();
        var token = Secret.random();
        sessions.openPage(Ids.next(), user, token.hash(), client, now, now.plus(IDLE));
        return new Opened(user, token.value(), IDLE);
    }

    /// Who holds this token, if the session is still open and its account may act.
    public Optional<Visit> find(String token) {
        var now = clock.instant();
        return sessions.findPage(Secret.hash(token), now).map(seen -> {
            var since = now.minus(RENEWAL);
            boolean renewed = !seen.lastSeenAt().isAfter(since)
                    && sessions.renew(seen.person().session(), now, expiry(seen.createdAt(), now), since);
            return new Visit(seen.person(), renewed, Duration.between(now, expiry(seen.createdAt(), now)));
        });
    }

    private static Instant expiry(Instant createdAt, Instant now) {
        var idle = now.plus(IDLE);
        var last = createdAt.plus(LONGEST);
        return idle.isBefore(last) ? idle : last;
    }

    /// A new session, and the token that is given away once.
    public record Opened(UserId user, String token, Duration life) {

        @Override
        public String toString() {
            return "Opened[" + user + "]";
        }
    }

    /// One request within a session.
    ///
    /// @param renewed whether the session was prolonged, so that the cookie should be as well
    public record Visit(SignedIn person, boolean renewed, Duration life) {}
}
