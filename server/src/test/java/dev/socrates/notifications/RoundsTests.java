package dev.socrates.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.AtOnce;
import dev.socrates.SettableClock;
import dev.socrates.notifications.Transport.Outcome;
import dev.socrates.platform.Ids;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Days that are not good: servers that are away, nodes that die, clocks that jump.
class RoundsTests {

    private static final Duration CLAIM = RoundRepository.CLAIM.plusSeconds(1);

    private final HikariDataSource database = Node.database();
    private final SettableClock clock = new SettableClock();
    private final Route route = new Route();
    private final Node node = new Node(database, clock, route);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private void store(String recipient) {
        node.queue().send(Ids.next(), Node.mail(recipient));
    }

    private QueuedMail only() {
        return node.queue().list(null, null, null).items().getFirst();
    }

    @Test
    void triesAgainAfterGrowingRestsAndGivesUpInTheEnd() {
        store("anna@example.com");
        route.end = _ -> new Outcome.NotNow("450 4.2.0 busy");

        for (int attempt = 1; attempt <= Rounds.RESTS.size(); attempt++) {
            var rest = Rounds.RESTS.get(attempt - 1);
            assertThat(node.rounds().go()).contains(clock.instant().plus(rest));
            assertThat(only().nextAttemptAt()).isEqualTo(clock.instant().plus(rest));
            assertThat(only().lastError()).isEqualTo("450 4.2.0 busy");

            clock.jump(rest.minusSeconds(1));
            node.rounds().go();
            assertThat(route.tried).hasSize(attempt);
            clock.jump(Duration.ofSeconds(1));
        }
        assertThat(node.rounds().go()).isEmpty();

        assertThat(only().state()).isEqualTo(MailState.DEAD);
        assertThat(only().attempts()).isEqualTo(7);
        assertThat(only().lastError()).isEqualTo("450 4.2.0 busy");
    }

    @Test
    void buriesAtOnceWhatIsRefusedForGood() {
        store("nobody@example.com");
        store("anna@example.com");
        route.end = letter ->
                letter.recipient().startsWith("nobody") ? new Outcome.Refused("550 unknown") : new Outcome.Taken();

        node.rounds().go();

        assertThat(node.queue().counts()).isEqualTo(new QueuedMail.Counts(0, 0, 1, 1));
    }

    @Test
    void losesNothingWhileTheServerIsAwayAndSendsAllWhenItIsBack() {
        for (int i = 0; i < 20; i++) {
            store("reader" + i + "@example.com");
        }
        route.end = _ -> new Outcome.Blocked("connection refused");

        for (int minute = 0; minute < 10; minute++) {
            assertThat(node.rounds().go()).contains(clock.instant().plus(Duration.ofMinutes(1)));
            clock.jump(Duration.ofMinutes(1));
        }
        assertThat(route.tried).as("one attempt a round, not one for each mail").hasSize(10);
        route.tried.clear();
        route.end = _ -> new Outcome.Taken();
        clock.jump(Duration.ofMinutes(5));
        node.rounds().go();

        assertThat(route.recipients()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void takesOverAMailThatANodeClaimedAndNeverSent() {
        store("anna@example.com");
        node.mails().claim(UUID.randomUUID(), clock.instant());
        assertThat(only().state()).isEqualTo(MailState.SENDING);

        assertThat(node.rounds().go()).contains(clock.instant().plus(RoundRepository.CLAIM));
        assertThat(route.tried).isEmpty();

        clock.jump(CLAIM);
        node.rounds().go();
        assertThat(route.recipients()).containsExactly("anna@example.com");
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void takesOverAMailThatANodeDiedWith() {
        store("anna@example.com");
        route.end = _ -> {
            throw new OutOfMemoryError("for the test");
        };
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> node.rounds().go());
        assertThat(only().state()).isEqualTo(MailState.SENDING);

        route.end = _ -> new Outcome.Taken();
        clock.jump(CLAIM);
        node.rounds().go();

        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().attempts()).isEqualTo(2);
    }

    /// The pool closes, whatever hangs, and the database lets go of what was held.
    @Test
    void losesNothingWhenItIsStoppedWhileSending() throws Exception {
        store("anna@example.com");
        var sending = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        route.end = _ -> {
            sending.countDown();
            try {
                end.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return new Outcome.Taken();
        };
        try (var thread = Executors.newSingleThreadExecutor()) {
            var round = thread.submit(() -> node.rounds().go());
            sending.await();
            database.close();
            end.countDown();
            assertThat(round).failsWithin(1, TimeUnit.MINUTES);
        }

        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.getJdbcUrl());
            try (var restarted = new Node(pool, clock, route)) {
                clock.jump(CLAIM);
                restarted.rounds().go();
                assertThat(restarted.queue().counts()).isEqualTo(new QueuedMail.Counts(0, 0, 1, 0));
            }
        }
    }

    @Test
    void doesNotDieOfOneMailAgainAndAgain() {
        store("anna@example.com");
        route.end = _ -> {
            throw new OutOfMemoryError("for the test");
        };
        for (int i = 0; i < 7; i++) {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> node.rounds().go());
            clock.jump(CLAIM);
        }
        node.rounds().go();

        assertThat(only().state()).isEqualTo(MailState.DEAD);
        assertThat(route.tried).hasSize(7);
    }

    @Test
    void anUnexpectedFailureConcernsOneMail() {
        store("anna@example.com");
        store("bob@example.com");
        route.end = letter -> {
            if (letter.recipient().startsWith("anna")) {
                throw new IllegalStateException("secret " + letter.text());
            }
            return new Outcome.Taken();
        };
        node.rounds().go();

        assertThat(node.queue().counts()).isEqualTo(new QueuedMail.Counts(1, 0, 1, 0));
        assertThat(node.queue()
                        .list(MailState.QUEUED, null, null)
                        .items()
                        .getFirst()
                        .lastError())
                .doesNotContain("s3cret");
    }

    @RepeatedTest(5)
    void severalNodesSendEachMailOnce() throws Exception {
        for (int i = 0; i < 150; i++) {
            store("reader" + i + "@example.com");
        }
        try (var other = new Node(database, clock, route)) {
            AtOnce.of(
                    () -> node.rounds().go(),
                    () -> node.rounds().go(),
                    () -> other.rounds().go(),
                    () -> other.rounds().go());
        }
        assertThat(route.recipients()).hasSize(150).doesNotHaveDuplicates();
        assertThat(node.queue().counts()).isEqualTo(new QueuedMail.Counts(0, 0, 150, 0));
    }

    @Test
    void aClockThatRunsAheadDoesNotSendWhatIsBeingSent() {
        store("anna@example.com");
        var later = new SettableClock();
        later.jump(Duration.ofDays(2));
        try (var ahead = new Node(database, later, route)) {
            route.end = _ -> {
                elsewhere(() -> ahead.rounds().go());
                return new Outcome.Taken();
            };
            node.rounds().go();
            route.end = _ -> new Outcome.Taken();
            ahead.rounds().go();
        }
        assertThat(route.tried).hasSize(1);
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    private static void elsewhere(Runnable work) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.submit(work).get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClockThatWasAheadDoesNotHoldMailBack() {
        clock.jump(Duration.ofDays(30));
        store("new@example.com");
        store("waiting@example.com");
        route.end =
                letter -> letter.recipient().startsWith("waiting") ? new Outcome.NotNow("busy") : new Outcome.Taken();
        node.rounds().go();
        store("fresh@example.com");
        node.mails().claim(UUID.randomUUID(), clock.instant());
        route.tried.clear();
        route.end = _ -> new Outcome.Taken();

        clock.jump(Duration.ofDays(-30));
        node.rounds().go();

        assertThat(route.recipients()).containsExactlyInAnyOrder("waiting@example.com", "fresh@example.com");
        assertThat(node.queue().counts()).isEqualTo(new QueuedMail.Counts(0, 0, 3, 0));
    }

    @Test
    void aClockThatJumpsAheadCostsOneAttemptAtMost() {
        store("anna@example.com");
        route.end = _ -> new Outcome.NotNow("busy");
        node.rounds().go();

        clock.jump(Duration.ofDays(60));
        node.rounds().go();
        node.rounds().go();

        assertThat(only().state()).isEqualTo(MailState.QUEUED);
        assertThat(only().attempts()).isEqualTo(2);
    }
}
