package dev.socrates.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.SettableClock;
import dev.socrates.notifications.QueuedMail.Counts;
import dev.socrates.notifications.Transport.Outcome;
import dev.socrates.platform.Ids;
import dev.socrates.platform.mail.Mail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailQueueTests {

    private final HikariDataSource database = Node.database();
    private final SettableClock clock = new SettableClock();
    private final Route route = new Route();
    private final Node node = new Node(database, clock, route);
    private final MailQueue queue = node.queue();

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private UUID stored(String recipient) {
        var id = Ids.next();
        queue.send(id, Node.mail(recipient));
        return id;
    }

    private QueuedMail only() {
        return queue.list(null, null, null).items().getFirst();
    }

    @Test
    void sendsWhatIsDueAndDropsItsText() {
        stored("anna@example.com");

        assertThat(node.rounds().go()).isEmpty();

        assertThat(route.tried).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("anna@example.com");
            assertThat(letter.subject()).isEqualTo("Confirm your address");
            assertThat(letter.text()).isEqualTo("https://example.org/confirm?token=s3cret");
        });
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().sentAt()).isEqualTo(clock.instant());
        assertThat(node.sql()
                        .sql("select count(text) from notifications.mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sendsEachMailOnce() {
        var id = stored("anna@example.com");
        queue.send(id, Node.mail("anna@example.com"));
        node.rounds().go();
        queue.send(id, Node.mail("anna@example.com"));
        node.rounds().go();

        assertThat(route.tried).hasSize(1);
    }

    @Test
    void sendsNothingThatWasUndone() {
        node.transaction().executeWithoutResult(status -> {
            queue.send(new Mail("anna@example.com", "Hello", "Hello", Mail.Urgency.AT_ONCE));
            status.setRollbackOnly();
        });
        node.rounds().go();

        assertThat(route.tried).isEmpty();
        assertThat(node.woken).hasValue(0);
    }

    @Test
    void isWorkedAtOnceOnlyForWhatCannotWaitAndOnlyAfterTheCommit() {
        stored("soon@example.com");
        assertThat(node.woken).hasValue(0);

        node.transaction().executeWithoutResult(_ -> {
            queue.send(new Mail("now@example.com", "Hello", "Hello", Mail.Urgency.AT_ONCE));
            assertThat(node.woken).hasValue(0);
        });
        assertThat(node.woken).hasValue(1);

        node.rounds().go();
        assertThat(route.recipients()).containsExactly("now@example.com", "soon@example.com");
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        stored("anna@example.com");

        var stored = node.sql()
                .sql("select subject || text as sealed from notifications.mail")
                .query((row, _) -> new String(row.getBytes("sealed"), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(stored).doesNotContain("s3cret", "Confirm");
    }

    @Test
    void listsTheNewestFirstByStateAndPageByPage() {
        for (int i = 0; i < 5; i++) {
            stored("reader" + i + "@example.com");
        }
        route.end = letter ->
                letter.recipient().startsWith("reader2") ? new Outcome.Refused("no such person") : new Outcome.Taken();
        node.rounds().go();

        var recipients = new ArrayList<String>();
        String cursor = null;
        do {
            var page = queue.list(MailState.SENT, cursor, 3);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            page.items().forEach(mail -> recipients.add(mail.recipient()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(recipients)
                .containsExactly(
                        "reader4@example.com", "reader3@example.com", "reader1@example.com", "reader0@example.com");
        assertThat(queue.list(MailState.DEAD, null, null).items())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipient()).isEqualTo("reader2@example.com");
                    assertThat(mail.subject()).isEqualTo("Confirm your address");
                    assertThat(mail.lastError()).isEqualTo("no such person");
                    assertThat(mail.nextAttemptAt()).isNull();
                });
        assertThat(queue.counts()).isEqualTo(new Counts(0, 0, 4, 1));
    }

    @Test
    void sendsADeadLetterAgainWithAllItsAttempts() {
        var id = stored("anna@example.com");
        route.end = _ -> new Outcome.Refused("mailbox is full");
        node.rounds().go();
        route.end = _ -> new Outcome.NotNow("busy");

        queue.retry(id);
        assertThat(node.woken).hasValue(1);
        node.rounds().go();

        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(MailState.QUEUED);
        assertThat(route.tried).hasSize(2);
    }

    @Test
    void discardsADeadLetter() {
        var id = stored("anna@example.com");
        route.end = _ -> new Outcome.Refused("no such person");
        node.rounds().go();

        queue.discard(id);

        assertThat(queue.list(null, null, null).items()).isEmpty();
        assertThatExceptionOfType(MailException.Unknown.class).isThrownBy(() -> queue.discard(id));
        assertThatExceptionOfType(MailException.Unknown.class).isThrownBy(() -> queue.retry(id));
    }

    @Test
    void takesNothingBackThatWasSent() {
        var id = stored("anna@example.com");
        node.rounds().go();

        assertThatExceptionOfType(MailException.AlreadySent.class).isThrownBy(() -> queue.retry(id));
        assertThatExceptionOfType(MailException.AlreadySent.class).isThrownBy(() -> queue.discard(id));
    }

    @Test
    void forgetsAnAddressInAnyStateAndSpelling() {
        stored("anna@example.com");
        node.rounds().go();
        route.end = _ -> new Outcome.Refused("no such person");
        stored("Anna@Example.com");
        node.rounds().go();
        stored("anna@example.com");
        stored("bob@example.com");

        queue.forget("ANNA@example.com");

        assertThat(queue.list(null, null, null).items())
                .extracting(QueuedMail::recipient)
                .containsExactly("bob@example.com");
    }

    @Test
    void leavesAMailAloneThatIsBeingSent() {
        var id = stored("anna@example.com");
        stored("anna@example.com");
        var refusals = new ArrayList<@Nullable Throwable>();
        route.end = _ -> {
            refusals.add(elsewhere(() -> queue.discard(id)));
            refusals.add(elsewhere(() -> queue.retry(id)));
            refusals.add(elsewhere(() -> queue.forget("anna@example.com")));
            return new Outcome.Taken();
        };

        node.rounds().go();

        assertThat(refusals).hasSize(3).allMatch(MailException.BeingSent.class::isInstance);
        assertThat(route.tried).as("the other one was forgotten").hasSize(1);
        assertThat(queue.counts()).isEqualTo(new Counts(0, 0, 1, 0));
        queue.forget("anna@example.com");
        assertThat(queue.list(null, null, null).items()).isEmpty();
    }

    /// On a connection of its own, as another request has.
    private static @Nullable Throwable elsewhere(Runnable work) {
        return CompletableFuture.runAsync(work)
                .handle((_, failure) -> failure == null ? null : failure.getCause())
                .join();
    }

    @Test
    void removesSentMailsAfterAWeekAndDeadLettersAfterAQuarter() {
        stored("sent@example.com");
        node.rounds().go();
        route.end = _ -> new Outcome.Refused("no such person");
        stored("dead@example.com");
        node.rounds().go();

        clock.jump(Duration.ofDays(7));
        node.rounds().go();
        assertThat(queue.counts()).isEqualTo(new Counts(0, 0, 1, 1));

        clock.jump(Duration.ofSeconds(1));
        node.rounds().go();
        assertThat(queue.counts()).isEqualTo(new Counts(0, 0, 0, 1));

        clock.jump(Duration.ofDays(83));
        node.rounds().go();
        assertThat(queue.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void saysWhatIsWrongWhenTheSecretOfTheInstallationWasChanged() {
        stored("anna@example.com");

        try (var other = new Node(database, clock, route, "another secret of thirty-two letters")) {
            other.rounds().go();

            var mail = other.queue().list(null, null, null).items().getFirst();
            assertThat(mail.state()).isEqualTo(MailState.DEAD);
            assertThat(mail.subject()).isEmpty();
            assertThat(mail.lastError()).contains("SOCRATES_SECRET_KEY");
        }
        assertThat(route.tried).isEmpty();
    }
}
