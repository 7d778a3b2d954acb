package dev.socrates.identity.sessions;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Proof;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.identity.sessions.NewSessions.Beginning;
import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.SecondSteps;
import dev.socrates.identity.twofactor.Ticket.Audience;
import dev.socrates.identity.twofactor.TwoFactorException;
import dev.socrates.platform.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;

/// Sessions of programs: a short access token and a refresh token that can be used once.
@Service
public class Sessions {

    private final NewSessions openings;
    private final Accounts accounts;
    private final SecondSteps steps;
    private final TokenMint mint;
    private final Clock clock;

    Sessions(NewSessions openings, Accounts accounts, SecondSteps steps, TokenMint mint, Clock clock) {
        this.openings = openings;
        this.accounts = accounts;
        this.steps = steps;
        this.mint = mint;
        this.clock = clock;
    }

    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    /// @throws TwoFactorException.Needed with the ticket for [#finish]
    public Tokens signIn(String email, String password, Client client) {
        return switch (accounts.prove(email, password, client)) {
            case Proof.Proven(var user) -> open(user, Means.PASSWORD, client);
            case Proof.SecondFactorNeeded(var user) -> {
                var ticket = steps.begin(user, Audience.PROGRAM, Means.PASSWORD);
                throw new TwoFactorException.Needed(
                        ticket.token(), ticket.life().toSeconds());
            }
        };
    }

    /// The second step; throws as [SecondSteps#pass] does.
    public Tokens finish(String ticket, FactorAnswer answer, Client client) {
        var passed = steps.pass(ticket, Audience.PROGRAM, answer, client);
        return open(passed.user(), Means.andSecondFactor(passed.means()), client);
    }

    /// A first session for an account that has just been made.
    public Tokens open(UserId user, Client client) {
        return open(user, Means.NEW_ACCOUNT, client);
    }

    private Tokens open(UserId user, String means, Client client) {
        var now = clock.instant();
        var session = Ids.next();
        var refresh = Secret.random();
        var expiresAt = now.plus(TokenMint.SESSION_LIFE);
        openings.open(new Beginning(session, user, means, client, now, expiresAt), refresh.hash());
        return mint.tokens(user, session, refresh, now);
    }
}
