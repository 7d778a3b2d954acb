package dev.socrates.notifications;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.SecretBox;
import dev.socrates.platform.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the queue is worked. A mail is claimed in one transaction, which counts the attempt, and held by the
/// lock of the next one while it is sent. Who holds it is known by that lock alone, never by a time: a node
/// that dies lets go, and no clock that jumps makes two nodes send the same mail.
@Repository
class RoundRepository {

    /// A claim that was never held, or let go of, is free again after that.
    static final Duration CLAIM = Duration.ofSeconds(30);

    /// A row that was changed later than that is from now came from a clock that has been set back since.
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SecretBox box;

    RoundRepository(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /// @param attempts this one included
    record Claimed(UUID id, UUID claim, int attempts) {}

    @Transactional
    Optional<Claimed> claim(UUID claim, Instant now) {
        return jdbc.sql("""
                update notifications.mail
                   set state = 'sending', attempts = attempts + 1, claim = :claim, changed_at = :now
                 where id = (
                       select id
                         from notifications.mail
                        where (state = 'queued' and (due_at <= :now or changed_at > :ahead))
                           or (state = 'sending' and (changed_at <= :stale or changed_at > :ahead))
                        order by urgency, due_at, id
                        limit 1
                          for update skip locked)
                returning id, attempts
                """)
                .param("claim", claim)
                .param("now", utc(now))
                .param("ahead", utc(now.plus(AHEAD)))
                .param("stale", utc(now.minus(CLAIM)))
                .query((row, _) -> new Claimed(row.getObject("id", UUID.class), claim, row.getInt("attempts")))
                .optional();
    }

    /// Locks the mail to the end of the transaction. Nothing, when somebody else has it. A lock is waited
    /// for: it is that of another claim, which looked at the mail and passes on. A node that vanished
    /// without closing its connection is noticed by the database itself.
    Optional<Opened> hold(Claimed claimed) {
        jdbc.sql("select set_config('idle_in_transaction_session_timeout', '10min', true)")
                .query(String.class)
                .single();
        return jdbc.sql("""
                select id, recipient, subject, text, created_at
                  from notifications.mail
                 where id = :id
                   and claim = :claim
                   and state = 'sending'
                   for update
                """)
                .param("id", claimed.id())
                .param("claim", claimed.claim())
                .query(this::opened)
                .optional();
    }

    /// @param letter null when it cannot be read any more
    record Opened(@Nullable Letter letter) {}

    void sent(UUID id, Instant now) {
        jdbc.sql("""
                update notifications.mail
                   set state = 'sent', text = null, claim = null, last_error = null, sent_at = :now, changed_at = :now
                 where id = :id
                """).param("id", id).param("now", utc(now)).update();
    }

    void postpone(UUID id, String reason, Instant now, Instant due) {
        jdbc.sql("""
                update notifications.mail
                   set state = 'queued', claim = null, last_error = :reason, due_at = :due, changed_at = :now
                 where id = :id
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", utc(now))
                .param("due", utc(due))
                .update();
    }

    void bury(UUID id, String reason, Instant now) {
        jdbc.sql("""
                update notifications.mail
                   set state = 'dead', claim = null, last_error = :reason, changed_at = :now
                 where id = :id
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", utc(now))
                .update();
    }

    /// When the next mail is due, sent ones aside.
    Optional<Instant> nextDue() {
        return jdbc.sql("""
                select min(case state when 'queued' then due_at else changed_at + make_interval(secs => :claim) end) as due
                  from notifications.mail
                 where state in ('queued', 'sending')
                """)
                .param("claim", CLAIM.toSeconds())
                .query((row, _) -> Optional.ofNullable(Times.instantOrNull(row, "due")))
                .single();
    }

    void sweep(Instant sentBefore, Instant deadBefore) {
        jdbc.sql("""
                delete from notifications.mail
                 where (state = 'sent' and changed_at < :sent)
                    or (state = 'dead' and changed_at < :dead)
                """)
                .param("sent", utc(sentBefore))
                .param("dead", utc(deadBefore))
                .update();
    }

    private Opened opened(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        try {
            return new Opened(new Letter(
                    id,
                    row.getString("recipient"),
                    box.open(MailRepository.subjectOf(id), row.getBytes("subject")),
                    box.open(MailRepository.textOf(id), row.getBytes("text")),
                    Times.instant(row, "created_at")));
        } catch (IllegalStateException _) {
            return new Opened(null);
        }
    }
}
