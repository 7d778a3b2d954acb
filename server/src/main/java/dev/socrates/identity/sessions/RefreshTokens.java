package dev.socrates.identity.sessions;

import dev.socrates.identity.Client;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.MasterKey;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;

/// Refresh tokens form a line: each can be used once, and what follows one is always the same. So two who hold a token
/// come to hold the same next one, and whoever uses that one second is found out.
@Service
public class RefreshTokens {

    private final SessionRepository sessions;
    private final TokenMint mint;
    private final SecurityAudit audit;
    private final Clock clock;
    private final SecretKey key;

    RefreshTokens(SessionRepository sessions, TokenMint mint, SecurityAudit audit, MasterKey master, Clock clock) {
        this.sessions = sessions;
        this.mint = mint;
        this.audit = audit;
        this.clock = clock;
        this.key = master.derive("refresh-token", "HmacSHA256");
    }

    /// Exchanges a refresh token for new tokens. A token used twice means that somebody else holds it too: the whole
    /// session ends. Only within a few seconds it gives the same tokens again, for a reply that was lost.
    ///
    /// @throws IdentityException.InvalidRefreshToken when it is unknown, expired, reused, or its session is
    ///     over
    @AuthTransactional(noRollbackFor = IdentityException.InvalidRefreshToken.class)
    public Tokens exchange(String refreshToken, Client client) {
        var now = clock.instant();
        var next = Secret.after(refreshToken, key);
        return switch (sessions.rotate(Secret.hash(refreshToken), next.hash(), now)) {
            case SessionRepository.Rotation.Rotated(var session, var user) -> mint.tokens(user, session, next, now);
            case SessionRepository.Rotation.Reused(var session, var user) -> {
                audit.record(AuditEntry.refused(AuditAction.REFRESH_TOKEN_REUSED, user, client)
                        .with(Map.of("session", session)));
                throw new IdentityException.InvalidRefreshToken();
            }
            case SessionRepository.Rotation.Refused _ -> throw new IdentityException.InvalidRefreshToken();
        };
    }
}
