package dev.socrates.notifications;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.OneDatabase;
import dev.socrates.TestDatabases;
import dev.socrates.platform.SecretBox;
import dev.socrates.platform.TestKeys;
import dev.socrates.platform.chores.Chores;
import dev.socrates.platform.mail.Mail;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// The queue as one server has it, without the rest of the server: a round goes when a test says so, by a
/// clock that the test sets. Several nodes may share one database.
final class Node implements AutoCloseable {

    static final String KEY = "a secret of thirty-two characters";

    final AtomicInteger woken = new AtomicInteger();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Node(DataSource database, Clock clock, Transport transport) {
        this(database, clock, transport, KEY);
    }

    Node(DataSource database, Clock clock, Transport transport, String key) {
        context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Transport.class, () -> transport);
        context.registerBean(Chores.class, () -> _ -> woken.incrementAndGet());
        context.registerBean(SecretBox.class, () -> TestKeys.box(key));
        context.register(OneDatabase.class, MailRepository.class, RoundRepository.class, MailQueue.class, Rounds.class);
        context.refresh();
    }

    static HikariDataSource database() {
        return TestDatabases.fresh("db/specs/notifications");
    }

    MailQueue queue() {
        return context.getBean(MailQueue.class);
    }

    Rounds rounds() {
        return context.getBean(Rounds.class);
    }

    RoundRepository mails() {
        return context.getBean(RoundRepository.class);
    }

    TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    JdbcClient sql() {
        return context.getBean(JdbcClient.class);
    }

    static Mail mail(String recipient) {
        return new Mail(
                recipient, "Confirm your address", "https://example.org/confirm?token=s3cret", Mail.Urgency.SOON);
    }

    @Override
    public void close() {
        context.close();
    }
}
