package dev.socrates.identity.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.AtOnce;
import dev.socrates.SettableClock;
import dev.socrates.TestDatabases;
import dev.socrates.identity.AccountErased;
import dev.socrates.identity.UserId;
import dev.socrates.identity.outbox.OutboxMessage.MailWanted;
import dev.socrates.platform.Ids;
import dev.socrates.platform.MasterKey;
import dev.socrates.platform.SecretBox;
import dev.socrates.platform.TestKeys;
import dev.socrates.platform.chores.Chores;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.mail.Mailer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class OutboxTests {

    private final HikariDataSource database = TestDatabases.fresh("db/auth");
    private final SettableClock clock = new SettableClock();
    private final List<UUID> mailed = new CopyOnWriteArrayList<>();
    private final List<AccountErased> erased = new CopyOnWriteArrayList<>();
    private final AtomicInteger woken = new AtomicInteger();
    private volatile Runnable trouble = () -> {};
    private final List<AnnotationConfigApplicationContext> contexts = new ArrayList<>();
    private final AnnotationConfigApplicationContext node = node();
    private final Outbox outbox = node.getBean(Outbox.class);
    private final TransactionTemplate transaction = node.getBean(TransactionTemplate.class);

    /// One server's outbox without the rest of the server.
    private AnnotationConfigApplicationContext node() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Chores.class, () -> _ -> woken.incrementAndGet());
        context.registerBean(MasterKey.class, () -> TestKeys.master("a secret of thirty-two characters"));
        context.registerBean(SecretBox.class, () -> TestKeys.box("a secret of thirty-two characters"));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(Mailer.class, () -> (id, _) -> {
            trouble.run();
            mailed.add(id);
        });
        context.registerBean(
                Listener.class,
                () -> new Listener(erasure -> {
                    trouble.run();
                    erased.add(erasure);
                }));
        context.register(Database.class, OutboxRepository.class, Delivery.class, Outbox.class);
        context.refresh();
        contexts.add(context);
        return context;
    }

    @AfterEach
    void close() {
        contexts.forEach(AnnotationConfigApplicationContext::close);
        database.close();
    }

    private void put(OutboxMessage message) {
        transaction.executeWithoutResult(_ -> outbox.put(message));
    }

    private static MailWanted mailTo(String address) {
        return new MailWanted(new Mail(address, "Reset", "https://example.org/?token=s3cret", Mail.Urgency.AT_ONCE));
    }

    private int left() {
        return JdbcClient.create(database)
                .sql("select count(*) from outbox")
                .query(Integer.class)
                .single();
    }

    @Test
    void handsOnWhatWasCommittedAndForgetsIt() {
        var user = new UserId(Ids.next());
        put(mailTo("anna@example.com"));
        put(new OutboxMessage.AccountErased(user, "anna@example.com"));
        assertThat(woken).hasValue(2);

        assertThat(outbox.drain()).isEqualTo(2);

        assertThat(mailed).hasSize(1);
        assertThat(erased).containsExactly(new AccountErased(user, "anna@example.com"));
        assertThat(left()).isZero();
        assertThat(outbox.drain()).isZero();
    }

    @Test
    void handsOnNothingThatWasUndone() {
        transaction.executeWithoutResult(status -> {
            outbox.put(mailTo("anna@example.com"));
            status.setRollbackOnly();
        });

        assertThat(outbox.drain()).isZero();
        assertThat(mailed).isEmpty();
    }

    @Test
    void handsOnNothingBeforeTheCommit() {
        transaction.executeWithoutResult(_ -> {
            outbox.put(mailTo("anna@example.com"));
            assertThat(woken).hasValue(0);
            try (var other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(outbox::drain).get()).isZero();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(mailed).isEmpty();
        assertThat(outbox.drain()).isOne();
    }

    @Test
    void isOnlyForThoseWhoChangeAnAccount() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.put(mailTo("anna@example.com")));
    }

    @Test
    void aCrashBetweenCommitAndDeliveryOnlyDelays() {
        put(mailTo("anna@example.com"));
        contexts.forEach(AnnotationConfigApplicationContext::close);

        assertThat(node().getBean(Outbox.class).drain()).isOne();
        assertThat(mailed).hasSize(1);
    }

    @Test
    void aCrashWithinADeliveryRepeatsItUnderTheSameId() {
        put(mailTo("anna@example.com"));
        trouble = () -> {
            trouble = () -> {};
            throw new OutOfMemoryError("for the test");
        };
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(outbox::drain);

        assertThat(outbox.drain()).as("claimed for a minute").isZero();
        clock.jump(Duration.ofMinutes(1));
        assertThat(outbox.drain()).isOne();
        assertThat(left()).isZero();
    }

    @Test
    void aCrashAfterADeliveryRepeatsItUnderTheSameId() {
        put(mailTo("anna@example.com"));
        var messages = node.getBean(OutboxRepository.class);
        var claimed =
                messages.claim(clock.instant(), clock.instant().plusSeconds(60)).orElseThrow();
        node.getBean(Delivery.class).deliver(claimed.id(), messages.open(claimed.id()));

        clock.jump(Duration.ofMinutes(1));
        outbox.drain();

        assertThat(mailed).containsExactly(claimed.id(), claimed.id());
    }

    @Test
    void triesAgainAfterGrowingRestsUntilAllListenersHaveSucceeded() {
        put(new OutboxMessage.AccountErased(new UserId(Ids.next()), "anna@example.com"));
        trouble = () -> {
            throw new IllegalStateException("away");
        };
        for (var rest : List.of(10, 40, 160, 640, 2560, 3600, 3600, 3600)) {
            assertThat(outbox.drain()).isZero();
            assertThat(outbox.nextDue()).contains(clock.instant().plusSeconds(rest));
            clock.jump(Duration.ofSeconds(rest));
        }
        trouble = () -> {};

        assertThat(outbox.drain()).isOne();
        assertThat(erased).hasSize(1);
        assertThat(left()).isZero();
    }

    @Test
    void oneMessageInTroubleDoesNotHoldUpTheOthers() {
        put(mailTo("anna@example.com"));
        put(mailTo("bob@example.com"));
        trouble = () -> {
            trouble = () -> {};
            throw new IllegalStateException("away");
        };

        assertThat(outbox.drain()).isOne();
        assertThat(left()).isOne();
    }

    @Test
    void anErasureComesAfterTheMailsThatWerePutInBefore() {
        put(mailTo("anna@example.com"));
        trouble = () -> {
            throw new IllegalStateException("away");
        };
        outbox.drain();
        put(new OutboxMessage.AccountErased(new UserId(Ids.next()), "Anna@example.com"));
        put(new OutboxMessage.AccountErased(new UserId(Ids.next()), "bob@example.com"));
        trouble = () -> {};

        outbox.drain();
        assertThat(erased).extracting(AccountErased::email).containsExactly("bob@example.com");

        clock.jump(Duration.ofSeconds(10));
        outbox.drain();
        assertThat(mailed).hasSize(1);
        assertThat(erased).extracting(AccountErased::email).containsExactly("bob@example.com", "Anna@example.com");
    }

    @Test
    void severalNodesHandEachMessageOnOnce() throws Exception {
        for (int i = 0; i < 100; i++) {
            put(mailTo("reader" + i + "@example.com"));
        }
        var other = node().getBean(Outbox.class);

        var delivered = AtOnce.of(outbox::drain, outbox::drain, other::drain, other::drain);

        assertThat(delivered.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(mailed).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aClockThatWasAheadDoesNotHoldMessagesBack() {
        clock.jump(Duration.ofDays(30));
        put(mailTo("anna@example.com"));
        trouble = () -> {
            trouble = () -> {};
            throw new IllegalStateException("away");
        };
        outbox.drain();

        clock.jump(Duration.ofDays(-30));
        assertThat(outbox.drain()).isOne();
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        put(mailTo("anna@example.com"));

        var stored = JdbcClient.create(database)
                .sql("select content || about as bytes from outbox")
                .query((row, _) -> new String(row.getBytes("bytes"), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(stored).doesNotContain("s3cret", "anna", "Reset");
    }

    record Listener(Consumer<AccountErased> then) {

        @EventListener
        void on(AccountErased erased) {
            then.accept(erased);
        }
    }

    /// As [dev.socrates.OneDatabase], by the names of the accounts.
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Database {

        @Bean
        @Qualifier("auth")
        JdbcClient authJdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        JdbcTransactionManager authTransactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }
    }
}
