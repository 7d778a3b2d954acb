package dev.socrates.identity.sessions;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.UUID;
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

    /// Exchanges a refresh token for new tokens. A token used twice means that somebody else holds it too:
    /// the whole session ends, except within the few seconds in which two tabs of one browser may race.
    ///
    /// @throws IdentityException.InvalidRefreshToken when it is unknown, expired, reused, or its session is
    ///     over
    public Tokens refresh(String refreshToken) {
        var now = clock.instant();
        var next = Secret.random();
        var outcome = sessions.rotate(Secret.hash(refreshToken), next.hash(), now);
        return switch (outcome) {
            case SessionRepository.Rotation.Rotated(var session, var user) -> mint.tokens(user, session, next, now);
            case SessionRepository.Rotation.Refused _ -> throw new IdentityException.InvalidRefreshToken();
        };
    }

    @AuthTransactional
    public void signOut(UUID session) {
        sessions.revoke(session, "sign_out", clock.instant());
    }
}
