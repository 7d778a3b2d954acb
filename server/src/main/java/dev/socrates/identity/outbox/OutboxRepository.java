package dev.socrates.identity.outbox;

import static dev.socrates.platform.Times.utc;

import dev.socrates.platform.MasterKey;
import dev.socrates.platform.SecretBox;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Messages are sealed: mails hold one-time links, and an erased address must not stay readable in a backup.
@Repository
class OutboxRepository {

    private static final String MAIL = "mail";
    private static final String ACCOUNT_ERASED = "account_erased";
    private static final String TEAM_DELETED = "team_deleted";
    private static final String MAC = "HmacSHA256";

    /// A row that was touched later than that is from now came from a clock that has been set back since.
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SecretBox box;
    private final SecretKey key;

    OutboxRepository(@Qualifier("auth") JdbcClient jdbc, JsonMapper json, SecretBox box, MasterKey master) {
        this.jdbc = jdbc;
        this.json = json;
        this.box = box;
        this.key = master.derive("outbox", MAC);
    }

    /// @param attempts this one included
    record Claimed(UUID id, int attempts) {}

    void insert(UUID id, OutboxMessage message, Instant now) {
        jdbc.sql("""
                insert into outbox (id, kind, about, content, attempts, due_at, touched_at)
                values (:id, :kind, :about, :content, 0, :now, :now)
                """)
                .param("id", id)
                .param("kind", kind(message))
                .param("about", about(address(message)))
                .param("content", box.seal(owner(id), json.writeValueAsString(message)))
                .param("now", utc(now))
                .update();
    }

    /// Takes the next message that is due and keeps others from it for a while. An erasure waits for the
    /// mails to the same address that were put in before it: delivered later, they would bring the address
    /// back.
    @AuthTransactional
    Optional<Claimed> claim(Instant now, Instant until) {
        return jdbc.sql("""
                update outbox
                   set attempts = attempts + 1, due_at = :until, touched_at = :now
                 where id = (
                       select id
                         from outbox as o
                        where (due_at <= :now or touched_at > :ahead)
                          and (kind = 'mail'
                               or not exists (select from outbox where about = o.about and id < o.id))
                        order by due_at, id
                        limit 1
                          for update skip locked)
                returning id, attempts
                """)
                .param("now", utc(now))
                .param("until", utc(until))
                .param("ahead", utc(now.plus(AHEAD)))
                .query((row, _) -> new Claimed(row.getObject("id", UUID.class), row.getInt("attempts")))
                .optional();
    }

    OutboxMessage open(UUID id) {
        return jdbc.sql("select kind, content from outbox where id = :id")
                .param("id", id)
                .query((row, _) -> message(row.getString("kind"), box.open(owner(id), row.getBytes("content"))))
                .single();
    }

    private OutboxMessage message(String kind, String content) {
        return switch (kind) {
            case MAIL -> json.readValue(content, OutboxMessage.MailWanted.class);
            case ACCOUNT_ERASED -> json.readValue(content, OutboxMessage.AccountErased.class);
            case TEAM_DELETED -> json.readValue(content, OutboxMessage.TeamDeleted.class);
            default -> throw new IllegalStateException("unknown kind of message: " + kind);
        };
    }

    @AuthTransactional
    void postpone(UUID id, Instant now, Instant until) {
        jdbc.sql("update outbox set due_at = :until, touched_at = :now where id = :id")
                .param("id", id)
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
    }

    @AuthTransactional
    void delete(UUID id) {
        jdbc.sql("delete from outbox where id = :id").param("id", id).update();
    }

    Optional<Instant> nextDue() {
        return jdbc.sql("select due_at from outbox order by due_at limit 1")
                .query((row, _) -> Times.instant(row, "due_at"))
                .optional();
    }

    private static String kind(OutboxMessage message) {
        return switch (message) {
            case OutboxMessage.MailWanted _ -> MAIL;
            case OutboxMessage.AccountErased _ -> ACCOUNT_ERASED;
            case OutboxMessage.TeamDeleted _ -> TEAM_DELETED;
        };
    }

    /// An address, or what stands in for one: messages about the same are kept in order.
    private static String address(OutboxMessage message) {
        return switch (message) {
            case OutboxMessage.MailWanted(var mail) -> mail.recipient();
            case OutboxMessage.AccountErased(var _, var email) -> email;
            case OutboxMessage.TeamDeleted(var team, var _) -> team.toString();
        };
    }

    /// Tells that two messages are about one address without telling which.
    private byte[] about(String address) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String owner(UUID id) {
        return "outbox " + id;
    }
}
