package dev.socrates.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A link that was mailed to somebody, for opening the page behind it.
final class MailedLink {

    private MailedLink() {}

    /// @param page where it leads
    /// @param purpose as the database calls it
    static String to(JdbcClient auth, String email, String page, String purpose) {
        var token = UUID.randomUUID().toString();
        auth.sql("""
                insert into account_links (user_id, purpose, token_hash, email, mailed, created_at, expires_at)
                select id, :purpose, :hash, email, 1, now(), now() + interval '1 hour'
                  from users
                 where email = :email
                    on conflict (user_id, purpose) do update
                   set token_hash = excluded.token_hash, expires_at = excluded.expires_at
                """)
                .param("purpose", purpose)
                .param("hash", hash(token))
                .param("email", email)
                .update();
        return page + "?token=" + token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
