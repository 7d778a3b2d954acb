package dev.socrates.identity.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import dev.socrates.ServerTest;
import dev.socrates.api.Mailbox;
import dev.socrates.identity.UserId;
import dev.socrates.notifications.MailQueue;
import dev.socrates.notifications.QueuedMail;
import dev.socrates.platform.Ids;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.mail.Mail.Urgency;
import dev.socrates.platform.web.PublicAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole way in a running server: from a change of an account to the file that a person opens.
@ServerTest
@Timeout(60)
class DeliveryTests {

    @Autowired
    Outbox outbox;

    @Autowired
    MailQueue queue;

    @Autowired
    PublicAddress address;

    @Autowired
    @Qualifier("auth")
    TransactionTemplate accounts;

    @LocalServerPort
    int port;

    private final String email = "reader-" + Ids.next() + "@example.org";

    private void put(OutboxMessage... messages) {
        accounts.executeWithoutResult(_ -> List.of(messages).forEach(outbox::put));
    }

    private OutboxMessage mail(String subject, Urgency urgency) {
        return new OutboxMessage.MailWanted(
                new Mail(email, subject, "Dobrý den, Žofia:\n\n" + address.of("/reset?token=a&b=c") + "\n", urgency));
    }

    private boolean knows() {
        return queue.list(null, null, 200).items().stream()
                .map(QueuedMail::recipient)
                .anyMatch(email::equals);
    }

    @Test
    void aMailArrivesWithALinkToThisServer() {
        put(mail("Größe 🙂", Urgency.AT_ONCE));

        var received = Mailbox.latest(email);

        assertThat(received.subject()).isEqualTo("Größe 🙂");
        assertThat(received.text()).startsWith("Dobrý den, Žofia:\n\n");
        assertThat(received.link()).isEqualTo("http://localhost:" + port + "/reset?token=a&b=c");
        assertThat(received.path()).isEqualTo("/reset?token=a&b=c");
    }

    @Test
    void aMailThatIsInNoHurryArrivesToo() {
        put(mail("First", Urgency.SOON));
        var mailbox = Mailbox.of(email);
        assertThat(mailbox.next().subject()).isEqualTo("First");

        put(mail("Second", Urgency.SOON));
        assertThat(mailbox.next().subject()).isEqualTo("Second");
    }

    @Test
    void nothingIsKeptOfAnErasedAccount() {
        put(mail("Hello", Urgency.AT_ONCE));
        Mailbox.latest(email);
        assertThat(knows()).isTrue();

        put(new OutboxMessage.AccountErased(new UserId(Ids.next()), email));
        Patience.until("the account is forgotten", () -> {
            outbox.drain();
            return !knows();
        });
        Patience.until("its mails are gone", () -> Mailbox.of(email).all().isEmpty());
    }
}
