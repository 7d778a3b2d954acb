package dev.socrates.api;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is kept of somebody with a second factor, who signs in elsewhere too and is about to do both.
final class WaysInTraces {

    private WaysInTraces() {}

    static void leave(JdbcClient auth, UUID user, String label) {
        auth.sql("""
                with factor as (
                    insert into two_factor (user_id, secret, setup_session, created_at, enabled_at)
                    values (:user, 'sealed', :other, now(), now())
                ), ticket as (
                    insert into sign_in_tickets (token_hash, user_id, audience, means, password_mark, created_at, expires_at)
                    values (uuid_send(:other), :user, 'browser', 'password', 'mark', now(), now() + interval '1 hour')
                ), linked as (
                    insert into external_identities (id, user_id, provider, issuer, subject, label, linked_at)
                    values (:other, :user, 'github', 'https://github.com', :subject, :label, now())
                )
                insert into pending_links (token_hash, user_id, provider, issuer, subject, label, created_at, expires_at)
                values (uuid_send(:other), :user, 'github', 'https://github.com', :subject, :label, now(),
                        now() + interval '1 hour')
                """)
                .param("user", user)
                .param("other", UUID.randomUUID())
                .param("subject", "subject of " + user)
                .param("label", label)
                .update();
        auth.sql("insert into recovery_codes (user_id, code_hash) values (:user, 'hash')")
                .param("user", user)
                .update();
    }
}
