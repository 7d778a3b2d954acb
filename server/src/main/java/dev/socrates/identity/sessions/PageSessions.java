package dev.socrates.identity.sessions;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Proof;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.sessions.NewSessions.Beginning;
import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.SecondSteps;
import dev.socrates.identity.twofactor.Ticket;
import dev.socrates.identity.twofactor.Ticket.Audience;
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
    private final NewSessions openings;
    private final Accounts accounts;
    private final SecondSteps steps;
    private final Clock clock;

    PageSessions(
            SeenSessionRepository sessions, NewSessions openings, Accounts accounts, SecondSteps steps, Clock clock) {
        this.sessions = sessions;
        this.openings = openings;
        this.accounts = accounts;
        this.steps = steps;
        this.clock = clock;
    }

    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    public Entry signIn(String email, String password, Client client) {
        return enter(accounts.prove(email, password, client), Means.PASSWORD, client);
    }

    /// @param means what the proof rests on, for the audit
    public Entry enter(Proof proof, String means, Client client) {
        return switch (proof) {
            case Proof.Proven(var user) -> open(user, means, client);
            case Proof.SecondFactorNeeded(var user) -> new CodeNeeded(steps.begin(user, Audience.BROWSER, means));
        };
    }

    /// The second step; throws as [SecondSteps#pass] does.
    public Opened finish(String ticket, FactorAnswer answer, Client client) {
        var passed = steps.pass(ticket, Audience.BROWSER, answer, client);
        return open(passed.user(), Means.andSecondFactor(passed.means()), client);
    }

    /// For an account that has just been made.
    public Opened open(UserId user, Client client) {
        return open(user, Means.NEW_ACCOUNT, client);
    }

    private Opened open(UserId user, String means, Client client) {
        var now = clock.instant();
        var token = Secret.random();
        openings.openPage(new Beginning(Ids.next(), user, means, client, now, now.plus(IDLE)), token.hash());
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

    /// Whether whoever holds this token was signed in until an administrator suspended the account. They get to know
    /// it; who only knows the address does not.
    public boolean isSuspended(String token) {
        return sessions.isOfSuspended(Secret.hash(token), clock.instant());
    }

    private static Instant expiry(Instant createdAt, Instant now) {
        var idle = now.plus(IDLE);
        var last = createdAt.plus(LONGEST);
        return idle.isBefore(last) ? idle : last;
    }

    /// Where a first step leads.
    public sealed interface Entry {}

    /// No session yet: the ticket leads to the second step.
    public record CodeNeeded(Ticket ticket) implements Entry {}

    /// A new session, and the token that is given away once.
    public record Opened(UserId user, String token, Duration life) implements Entry {

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
