package dev.socrates.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.platform.InvalidException;
import dev.socrates.platform.mail.Mail.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

    private static Mail mail(String recipient, String subject) {
        return new Mail(recipient, subject, "Hello", Urgency.SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.com",
                "anna.b+tag@mail.example.co.uk",
                "o'brien@example.com",
                "žofia@bücher.example",
                "root@localhost",
                "a@b",
                "1234567890123456789012345678901234567890123456789012345678901234@example.com"
            })
    void goesToAnAddress(String address) {
        assertThat(mail(address, "Hello").recipient()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "anna",
                "@example.com",
                "anna@",
                "anna@@example.com",
                "anna@example.com\r\nBcc: eve@example.net",
                "anna@example.com\nBcc: eve@example.net",
                "anna@example.com\r",
                "anna\u0000@example.com",
                "anna@example.com\u2028Bcc: eve@example.net",
                "anna@example.com\u0085Bcc: eve@example.net",
                "anna@example.com, eve@example.net",
                "anna@example.com;eve@example.net",
                "anna@example.com eve@example.net",
                "Anna <anna@example.com>",
                "<anna@example.com>",
                "\"anna\"@example.com",
                "anna(comment)@example.com",
                "staff:anna@example.com;",
                ".anna@example.com",
                "anna.@example.com",
                "an..na@example.com",
                "anna@.example.com",
                "anna@example.com.",
                "anna@exam ple.com",
                "anna@[127.0.0.1]",
                "anna\u202E@example.com",
                "anna%0d%0aBcc:eve@example.net@example.com",
                "12345678901234567890123456789012345678901234567890123456789012345@example.com"
            })
    void goesNowhereElse(String address) {
        assertThat(Mail.reaches(address)).isFalse();
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> mail(address, "Hello"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Hello\r\nBcc: eve@example.net",
                "Hello\nX: y",
                "Hello\rX: y",
                "Hello\u0000",
                "Hello\u2029X: y",
                "Hello \u202Eolleh",
                "Hello \uD83D"
            })
    void hasASubjectOfOneLine(String subject) {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> mail("anna@example.com", subject));
    }

    @Test
    void hasLimits() {
        assertThat(mail("anna@example.com", "x".repeat(Mail.MAX_SUBJECT)).subject())
                .hasSize(Mail.MAX_SUBJECT);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> mail("anna@example.com", "x".repeat(Mail.MAX_SUBJECT + 1)));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(
                        () -> new Mail("anna@example.com", "Hello", "x".repeat(Mail.MAX_TEXT + 1), Urgency.AT_ONCE));
        assertThat(Mail.reaches("a@" + "b".repeat(300))).isFalse();
    }

    @Test
    void makesALineOfWhatAPersonCallsThings() {
        assertThat(Mail.line("  A \r\nBcc: eve@example.net\u0000 \u202Eproject  ", 100))
                .isEqualTo("A Bcc: eve@example.net project");
        assertThat(Mail.line("🙂🙂🙂", 2)).isEqualTo("🙂🙂");
        assertThat(Mail.line("\uD83D", 10)).isEmpty();
        assertThat(mail("anna@example.com", "Invitation to " + Mail.line("x\r\ny", 50))
                        .subject())
                .isEqualTo("Invitation to x y");
    }

    @Test
    void saysNothingAboutItselfInMessages() {
        assertThat(mail("anna@example.com", "Hello").toString()).doesNotContain("anna", "Hello");
    }
}
