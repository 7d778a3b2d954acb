package dev.socrates.api;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What tests change and see of an account behind the server's back.
final class AccountRows {

    private AccountRows() {}

    static void status(JdbcClient auth, String email, String status) {
        auth.sql("update users set status = :status where email = :email")
                .param("email", email)
                .param("status", status)
                .update();
    }

    static void verify(JdbcClient auth, String email) {
        auth.sql("update users set email_verified_at = now() where email = :email")
                .param("email", email)
                .update();
    }

    /// What is noted about somebody: of each entry its outcome and its details, the oldest first.
    static List<String> audited(JdbcClient auth, String email, String action) {
        return auth.sql("""
                select concat_ws(' ', a.outcome, a.address, a.details)
                  from security_audit a
                  join users u on u.id = a.subject_id
                 where u.email = :email
                   and a.action = :action
                 order by a.id
                """)
                .param("email", email)
                .param("action", action)
                .query(String.class)
                .list();
    }
}
