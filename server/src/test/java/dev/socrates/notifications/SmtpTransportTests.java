package dev.socrates.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.notifications.MailServer.Tls;
import dev.socrates.notifications.Transport.Outcome;
import dev.socrates.platform.Ids;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpTransportTests {

    private static final Sender SENDER = new Sender("Socrates — Žofia", "socrates@example.org");
    private static final Instant AT = Instant.parse("2026-03-01T09:08:07Z");

    @TempDir
    Path folder;

    private static Letter letter(String recipient, String subject, String text) {
        return new Letter(Ids.next(), recipient, subject, text, AT);
    }

    private static Letter letter() {
        return letter("anna@example.com", "Confirm your address", "Hello");
    }

    private static SmtpTransport to(int port, Tls tls, SSLContext trust) {
        return new SmtpTransport(new MailServer("localhost", port, null, null, tls), SENDER, trust);
    }

    private static SmtpTransport to(PostOffice office) throws GeneralSecurityException {
        return to(office.port(), Tls.NONE, SSLContext.getDefault());
    }

    @Test
    void handsALetterOver() throws Exception {
        try (var office = PostOffice.plain()) {
            var letter = letter(
                    "anna@example.com", "Größe 🙂 – ünïcode", "Zeile eins: Größe 🙂\n.\n..zwei\nhttps://a.b/c?d=e\n");

            assertThat(to(office).deliver(letter)).isEqualTo(new Outcome.Taken());

            var mail = office.mails().getFirst();
            assertThat(mail.getSubject()).isEqualTo("Größe 🙂 – ünïcode");
            assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(letter.text());
            assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("anna@example.com"));
            assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Socrates — Žofia");
            assertThat(mail.getMessageID()).isEqualTo("<" + letter.id() + "@example.org>");
            assertThat(mail.getHeader("Date")).containsExactly("Sun, 1 Mar 2026 09:08:07 +0000");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(office.commands)
                    .contains("EHLO example.org", "MAIL FROM:<socrates@example.org>", "RCPT TO:<anna@example.com>");
            assertThat(new String(office.raw(), StandardCharsets.ISO_8859_1).chars())
                    .allMatch(c -> c < 128);
        }
    }

    @Test
    void handsOverATextAsLongAsItMayBe() throws Exception {
        try (var office = PostOffice.plain()) {
            var long1 = "x".repeat(50_000) + "\n" + "ž".repeat(49_999);

            assertThat(to(office).deliver(letter("anna@example.com", "Long", long1)))
                    .isEqualTo(new Outcome.Taken());

            assertThat(office.mails().getFirst().getContent()).isEqualTo(long1.replace("\n", "\r\n"));
            assertThat(new String(office.raw(), StandardCharsets.ISO_8859_1).lines())
                    .allMatch(line -> line.length() <= 998);
        }
    }

    @Test
    void writesAddressesBeyondAscii() throws Exception {
        try (var office = PostOffice.plain()) {
            assertThat(to(office).deliver(letter("anna@bücher.example", "Hello", "Hello")))
                    .isEqualTo(new Outcome.Taken());

            assertThat(office.commands).contains("RCPT TO:<anna@xn--bcher-kva.example>");
        }
    }

    /// Mails refuse such things already; should one get here all the same, it does not get further.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.com\r\nBcc: eve@example.net",
                "anna@example.com\nRCPT TO:<eve@example.net>",
                "anna@example.com, eve@example.net",
                "Anna <anna@example.com>",
                "anna@example.com> NOTIFY=SUCCESS",
                "staff: anna@example.com;"
            })
    void sendsNothingToWhatIsNoBareAddress(String recipient) throws Exception {
        try (var office = PostOffice.plain()) {
            assertThat(to(office).deliver(letter(recipient, "Hello", "Hello"))).isInstanceOf(Outcome.Refused.class);

            assertThat(office.commands).isEmpty();
        }
    }

    @Test
    void aSubjectCannotBecomeAnotherHeader() throws Exception {
        try (var office = PostOffice.plain()) {
            to(office).deliver(letter("anna@example.com", "Hello\r\nBcc: eve@example.net\r\n\r\nbody", "Hello"));

            assertThat(office.mails()).allSatisfy(mail -> {
                assertThat(mail.getHeader("Bcc")).isNull();
                assertThat(mail.getAllRecipients()).hasSize(1);
                assertThat(mail.getContent().toString().strip()).isEqualTo("Hello");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 <anna@example.com> unknown | REFUSED",
                "RCPT | 451 4.7.1 try later | NOT_NOW",
                "DOT | 554 5.7.1 spam, see https://example.net/x?t=1 | REFUSED",
                "DOT | 452 4.3.1 disk full | NOT_NOW",
                "DATA | 503 5.5.1 no | REFUSED",
                "MAIL | 550 5.7.1 not from you | BLOCKED",
                "MAIL | 530 5.7.0 sign in first | BLOCKED",
                "RCPT | 421 4.3.2 closing | BLOCKED",
                "GREETING | 554 go away | BLOCKED",
                "GREETING | 421 too busy | BLOCKED"
            })
    void understandsAnswers(String command, String reply, String kind) throws Exception {
        try (var office = PostOffice.plain()) {
            office.answer(command, reply);

            var outcome = to(office).deliver(letter());

            assertThat(kindOf(outcome)).as(outcome.toString()).isEqualTo(kind);
            assertThat(outcome.toString()).doesNotContain("anna@", "https://").contains(reply.substring(0, 3));
        }
    }

    private static String kindOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken() -> "TAKEN";
            case Outcome.Refused _ -> "REFUSED";
            case Outcome.NotNow _ -> "NOT_NOW";
            case Outcome.Blocked _ -> "BLOCKED";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "DATA", "DOT"})
    void survivesAConnectionThatBreaks(String command) throws Exception {
        try (var office = PostOffice.plain()) {
            office.answer(command, PostOffice.HANG_UP);

            assertThat(to(office).deliver(letter())).isInstanceOf(Outcome.Blocked.class);
        }
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        try (var nobody = new Unanswered()) {
            assertThat(to(nobody.port(), Tls.NONE, SSLContext.getDefault()).deliver(letter()))
                    .isInstanceOfSatisfying(
                            Outcome.Blocked.class,
                            blocked -> assertThat(blocked.reason()).contains("the mail server cannot be used"));
        }
    }

    @Test
    void signsIn() throws Exception {
        try (var office = PostOffice.plain()) {
            var server = new MailServer("localhost", office.port(), "postman", "pä ss", Tls.NONE);

            assertThat(new SmtpTransport(server, SENDER, SSLContext.getDefault()).deliver(letter()))
                    .isEqualTo(new Outcome.Taken());

            assertThat(office.account()).endsWith("postman", "pä ss");
        }
    }

    @Test
    void aWrongPasswordBlocksTheWayAndIsNotRepeated() throws Exception {
        try (var office = PostOffice.plain()) {
            office.answer("AUTH", "535 5.7.8 bad credentials for postman@example.org");
            var server = new MailServer("localhost", office.port(), "postman", "s3cret", Tls.NONE);

            var outcome = new SmtpTransport(server, SENDER, SSLContext.getDefault()).deliver(letter());

            assertThat(outcome).isInstanceOf(Outcome.Blocked.class);
            assertThat(outcome.toString()).contains("sign-in").doesNotContain("s3cret", "@");
        }
    }

    @Test
    void speaksTlsWithAServerThatItTrusts() throws Exception {
        var identity = Identities.of(folder, "localhost");
        try (var office = PostOffice.with(identity.server());
                var secure = PostOffice.tls(identity.server())) {
            assertThat(to(office.port(), Tls.STARTTLS, identity.trusting()).deliver(letter()))
                    .isEqualTo(new Outcome.Taken());
            assertThat(to(secure.port(), Tls.TLS, identity.trusting()).deliver(letter()))
                    .isEqualTo(new Outcome.Taken());

            assertThat(office.commands).contains("STARTTLS");
            assertThat(secure.mails()).hasSize(1);
        }
    }

    @Test
    void saysNothingToAServerThatItDoesNotTrust() throws Exception {
        var self = Identities.of(folder, "localhost");
        var other = Identities.of(folder, "post.example.net");
        try (var unknown = PostOffice.with(self.server());
                var misnamed = PostOffice.with(other.server());
                var plain = PostOffice.plain();
                var stripped = PostOffice.with(self.server())) {
            stripped.answer("STARTTLS", "454 not today");

            assertBlocked(to(unknown.port(), Tls.STARTTLS, SSLContext.getDefault()), unknown);
            assertBlocked(to(misnamed.port(), Tls.STARTTLS, other.trusting()), misnamed);
            assertBlocked(to(plain.port(), Tls.STARTTLS, self.trusting()), plain);
            assertBlocked(to(stripped.port(), Tls.STARTTLS, self.trusting()), stripped);
        }
    }

    private static void assertBlocked(SmtpTransport transport, PostOffice office) throws IOException {
        assertThat(transport.deliver(letter())).isInstanceOf(Outcome.Blocked.class);
        assertThat(office.commands).noneMatch(command -> command.startsWith("MAIL") || command.startsWith("AUTH"));
    }
}
