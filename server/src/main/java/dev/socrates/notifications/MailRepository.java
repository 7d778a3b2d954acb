package dev.socrates.notifications;

import static dev.socrates.platform.Times.utc;

import dev.socrates.notifications.QueuedMail.Counts;
import dev.socrates.platform.SecretBox;
import dev.socrates.platform.Times;
import dev.socrates.platform.mail.Mail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Mails as they come in, are looked at and are removed; see [RoundRepository] for how they are sent.
@Repository
class MailRepository {

    private final JdbcClient jdbc;
    private final SecretBox box;

    MailRepository(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /// Does nothing when it is there already.
    void insert(UUID id, Mail mail, Instant now) {
        jdbc.sql("""
                insert into notifications.mail
                       (id, recipient, subject, text, urgency, state, attempts, due_at, changed_at, created_at)
                values (:id, :recipient, :subject, :text, :urgency, 'queued', 0, :now, :now, :now)
                    on conflict (id) do nothing
                """)
                .param("id", id)
                .param("recipient", mail.recipient())
                .param("subject", box.seal(subjectOf(id), mail.subject()))
                .param("text", box.seal(textOf(id), mail.text()))
                .param("urgency", mail.urgency().name().toLowerCase(Locale.ROOT))
                .param("now", utc(now))
                .update();
    }

    List<QueuedMail> list(@Nullable MailState state, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select id, recipient, subject, urgency, state, attempts, due_at, last_error, created_at, sent_at
                  from notifications.mail
                 where (:state::text is null or state = :state)
                   and (:before::uuid is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("state", state == null ? null : state.code())
                .param("before", before)
                .param("limit", limit)
                .query(this::queued)
                .list();
    }

    List<QueuedMail> to(String recipient) {
        return jdbc.sql("""
                select id, recipient, subject, urgency, state, attempts, due_at, last_error, created_at, sent_at
                  from notifications.mail
                 where lower(recipient) = lower(:recipient)
                 order by id
                """).param("recipient", recipient).query(this::queued).list();
    }

    Counts counts() {
        return jdbc.sql("""
                select count(*) filter (where state = 'queued')  as queued,
                       count(*) filter (where state = 'sending') as sending,
                       count(*) filter (where state = 'sent')    as sent,
                       count(*) filter (where state = 'dead')    as dead
                  from notifications.mail
                """)
                .query((row, _) -> new Counts(
                        row.getLong("queued"), row.getLong("sending"), row.getLong("sent"), row.getLong("dead")))
                .single();
    }

    Optional<MailState> state(UUID id) {
        return jdbc.sql("select state from notifications.mail where id = :id")
                .param("id", id)
                .query((row, _) -> MailState.of(row.getString("state")))
                .optional();
    }

    boolean retry(UUID id, Instant now) {
        return jdbc.sql("""
                        update notifications.mail
                           set state = 'queued', attempts = 0, due_at = :now, changed_at = :now
                         where id = :id
                           and state in ('dead', 'queued')
                        """).param("id", id).param("now", utc(now)).update() > 0;
    }

    boolean discard(UUID id) {
        return jdbc.sql("delete from notifications.mail where id = :id and state in ('dead', 'queued')")
                        .param("id", id)
                        .update()
                > 0;
    }

    /// Those that are being sent are locked and stay.
    void forget(String recipient) {
        jdbc.sql("""
                delete from notifications.mail
                 where id in (
                       select id
                         from notifications.mail
                        where lower(recipient) = lower(:recipient)
                          for update skip locked)
                """).param("recipient", recipient).update();
    }

    boolean knows(String recipient) {
        return jdbc.sql("select exists (select from notifications.mail where lower(recipient) = lower(:recipient))")
                .param("recipient", recipient)
                .query(Boolean.class)
                .single();
    }

    private QueuedMail queued(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var state = MailState.of(row.getString("state"));
        return new QueuedMail(
                id,
                row.getString("recipient"),
                subject(id, row.getBytes("subject")),
                Mail.Urgency.valueOf(row.getString("urgency").toUpperCase(Locale.ROOT)),
                state,
                row.getInt("attempts"),
                state == MailState.QUEUED ? Times.instant(row, "due_at") : null,
                row.getString("last_error"),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "sent_at"));
    }

    private String subject(UUID id, byte[] sealed) {
        try {
            return box.open(subjectOf(id), sealed);
        } catch (IllegalStateException _) {
            return "";
        }
    }

    static String subjectOf(UUID id) {
        return "mail subject " + id;
    }

    static String textOf(UUID id) {
        return "mail text " + id;
    }
}
