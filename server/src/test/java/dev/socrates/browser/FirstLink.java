package dev.socrates.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A one-time link as the first start prints it. The server of the tests has accounts already and offers none.
final class FirstLink {

    private FirstLink() {}

    static String offer(JdbcClient auth) {
        var token = UUID.randomUUID().toString();
        auth.sql("""
                insert into setup_link (token_hash, created_at)
                values (:hash, now())
                    on conflict (only_one) do update set token_hash = excluded.token_hash, created_at = now()
                """).param("hash", hash(token)).update();
        return "/setup?token=" + token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
