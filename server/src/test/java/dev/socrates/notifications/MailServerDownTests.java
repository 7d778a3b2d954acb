package dev.socrates.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import dev.socrates.ServerTest;
import dev.socrates.platform.Ids;
import dev.socrates.platform.mail.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A running server whose mail server is away and comes back.
@ServerTest
@Timeout(60)
@DirtiesContext
class MailServerDownTests {

    private static final Unanswered NOBODY = nobody();
    private static final int PORT = NOBODY.port();

    @Autowired
    MailQueue queue;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry registry) {
        registry.add("socrates.mail.url", () -> "smtp://localhost:" + PORT + "?tls=none");
        registry.add("socrates.mail.from", () -> "Socrates <socrates@example.org>");
    }

    private static Unanswered nobody() {
        try {
            return new Unanswered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QueuedMail only() {
        return queue.list(null, null, null).items().getFirst();
    }

    @Test
    void theServerStaysHealthyAndTheMailArrivesLater() throws Exception {
        var id = Ids.next();
        queue.send(id, new Mail("anna@example.com", "Reset", "Hello", Mail.Urgency.AT_ONCE));
        Patience.until("the mail is on its way", () -> only().attempts() == 1 && only().state() == MailState.QUEUED);

        assertThat(only().lastError()).contains("the mail server cannot be used");
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                    .build();
            assertThat(client.send(health, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }

        NOBODY.close();
        try (var office = PostOffice.plainOn(PORT)) {
            queue.retry(id);
            Patience.until("the mail is on its way", () -> only().state() == MailState.SENT);

            assertThat(office.mails())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Reset"));
        }
    }
}
