package dev.socrates.api;

import dev.socrates.api.Mailbox.Received;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What tests of mailed links share.
final class Links {

    private Links() {}

    /// The secret in a mail's link.
    static String token(Received mail) {
        return mail.link().replaceFirst(".*[?&]token=", "");
    }

    /// As if the last mail to an account had been sent two hours earlier, which is longer than any link has
    /// to wait for the one before, and than the shortest is good for.
    static void age(JdbcClient auth, String email) {
        auth.sql("""
                update account_links
                   set created_at = created_at - interval '2 hours', expires_at = expires_at - interval '2 hours'
                 where user_id = (select id from users where email = :email)
                """).param("email", email).update();
    }

    static UUID user(JdbcClient auth, String email) {
        return auth.sql("select id from users where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .single();
    }
}
