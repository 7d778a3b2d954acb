package dev.socrates.identity.sessions;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;

/// Sessions of programs: a short access token and a refresh token that can be used once.
@Service
public class Sessions {

    private final SessionRepository sessions;
    private final Accounts accounts;
    private final TokenMint mint;
    private final Clock clock;

    Sessions(SessionRepository sessions, Accounts accounts, TokenMint mint, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.mint = mint;
        this.clock = clock;
    }

    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    public Tokens signIn(String email, String password, Client client) {
        return open(accounts.prove(email, password, client.address()), client);
    }

    /// A new session for an account that has just proved who it is.
    public Tokens open(UserId user, Client client) {
        var now = clock.instant();
        var session = Ids.next();
        var refresh = Secret.random();
        sessions.open(session, user, refresh.hash(), client, now, now.plus(TokenMint.SESSION_LIFE));
        return mint.tokens(user, session, refresh, now);
    }
}
