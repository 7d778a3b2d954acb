package dev.socrates.identity;

import dev.socrates.platform.Ids;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Accounts and the sessions they are used in. Registration never makes an administrator; only the one-time
/// link of the first start does.
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final TokenMint mint;
    private final Throttle throttle;
    private final IdentitySettings settings;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            SessionRepository sessions,
            Passwords passwords,
            TokenMint mint,
            Throttle throttle,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.mint = mint;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
    }

    /// The hash is made before the transaction begins: a quarter of a second of CPU is no reason to hold a
    /// connection.
    ///
    /// @throws IdentityException when registration is closed, the email or username taken, or the password
    ///     too weak
    public Account register(NewAccount wanted) {
        if (!registrationIsOpen()) {
            throw new IdentityException.RegistrationClosed();
        }
        passwords.judge(wanted.password());
        var id = new UserId(Ids.next());
        accounts.insert(id, wanted, passwords.hash(wanted.password()), null, clock.instant());
        return accounts.find(id).orElseThrow();
    }

    public boolean registrationIsOpen() {
        return settings.registration() == IdentitySettings.Registration.OPEN;
    }

    /// @throws IdentityException.WrongCredentials also for an unknown or suspended account
    /// @throws IdentityException.TooManyAttempts after five failures a minute for one account from one
    ///     address
    public Tokens signIn(String email, String password, Client client) {
        return open(prove(email, password, client.address()), client);
    }

    /// Who it is that knows this password; throws as [#signIn] does.
    UserId prove(String email, String password, String address) {
        var attempt = throttle.begin(email, address);
        var found = accounts.findCredentials(email);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            throw new IdentityException.WrongCredentials();
        }
        var credentials = found.get();
        if (!passwords.matches(password, credentials.passwordHash()) || !credentials.mayActNow()) {
            throw new IdentityException.WrongCredentials();
        }
        attempt.succeeded();
        return credentials.id();
    }

    /// A new session for an account that has just proved who it is.
    Tokens open(UserId user, Client client) {
        var now = clock.instant();
        var session = Ids.next();
        var refresh = mint.refreshToken();
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
        var next = mint.refreshToken();
        var outcome = sessions.rotate(TokenMint.hash(refreshToken), next.hash(), now);
        return switch (outcome) {
            case SessionRepository.Rotation.Rotated(var session, var user) -> mint.tokens(user, session, next, now);
            case SessionRepository.Rotation.Refused _ -> throw new IdentityException.InvalidRefreshToken();
        };
    }

    @AuthTransactional
    public void signOut(UUID session) {
        sessions.revoke(session, "sign_out", clock.instant());
    }

    public Account account(UserId id) {
        return accounts.find(id).orElseThrow(IdentityException.WrongCredentials::new);
    }

    /// What somebody gives to get an account. The password is never printed.
    public record NewAccount(
            String email,
            String password,
            @Nullable String name,
            @Nullable String username) {
        @Override
        public String toString() {
            return "NewAccount[" + email + "]";
        }
    }
}
