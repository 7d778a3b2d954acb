package dev.socrates.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.notifications.MailServer.Tls;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailSettingsTests {

    private static MailSettings settings(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("m", Bindable.of(MailSettings.class));
    }

    private static Set<String> faults(Map<String, String> values) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return validation.getValidator().validate(settings(values)).stream()
                    .map(ConstraintViolation::getMessage)
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void writeIntoTheFolderWithoutAServer() {
        var empty = Map.of("m.url", "", "m.host", "", "m.port", "", "m.user", "", "m.tls", "", "m.from", "");

        assertThat(faults(empty)).isEmpty();
        assertThat(settings(empty).server()).isEmpty();
        assertThat(settings(empty).sender()).isEqualTo(Sender.LOCAL);
    }

    @Test
    void takeAServerInParts() {
        var values = Map.of(
                "m.host", "smtp.example.org", "m.user", "me", "m.password", "pw", "m.from", "Us <us@example.org>");

        assertThat(faults(values)).isEmpty();
        assertThat(settings(values).server())
                .contains(new MailServer("smtp.example.org", 587, "me", "pw", Tls.STARTTLS));
        assertThat(settings(values).sender()).isEqualTo(new Sender("Us", "us@example.org"));
        assertThat(settings(values).toString()).doesNotContain("pw");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "smtp://mail.example.org, mail.example.org, 587, -, -, STARTTLS",
                "smtp://mail.example.org:25?tls=none, mail.example.org, 25, -, -, NONE",
                "smtp://mail.example.org:2525?tls=starttls, mail.example.org, 2525, -, -, STARTTLS",
                "smtps://me%40x.org:p%2Fa+b%3A@mail.example.org/, mail.example.org, 465, me@x.org, p/a+b:, TLS"
            })
    void takeAServerInOne(String url, String host, int port, String user, String password, Tls tls) {
        assertThat(MailServer.parse(url)).contains(new MailServer(host, port, user, password, tls));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "http://mail.example.org",
                "smtp://",
                "smtp://me@mail.example.org",
                "smtp://mail.example.org/inbox",
                "smtp://mail.example.org?tls=maybe",
                "smtps://mail.example.org?tls=none",
                "smtp://me:p%zz@mail.example.org",
                "smtp://me:p ss@mail.example.org"
            })
    void refuseAnotherAddress(String url) {
        assertThat(faults(Map.of("m.url", url, "m.from", "us@example.org")))
                .singleElement()
                .asString()
                .startsWith("SOCRATES_MAIL_URL must read");
    }

    @Test
    void nameAllFaultsAtOnce() {
        var values = Map.of(
                "m.url", "nonsense", "m.host", "mail", "m.user", "me", "m.from", "a@b\nBcc: c@d", "m.every", "0s");

        assertThat(faults(values)).hasSize(5);
        assertThat(faults(Map.of("m.host", "mail")))
                .containsExactly("SOCRATES_MAIL_FROM must name the sender when mail goes to a server");
        assertThat(faults(Map.of("m.host", "mail", "m.port", "70000", "m.from", "us@example.org")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Us <us@example.org", "Us\r\nBcc: x@y <us@example.org>", "a@b, c@d", "<>", "Us", "Us <us>"})
    void refuseASenderThatIsNone(String from) {
        assertThat(Sender.parse(from)).isEmpty();
    }

    @Test
    void takeASenderInQuotes() {
        assertThat(Sender.parse("\"Us, all\" <us@example.org>")).contains(new Sender("Us, all", "us@example.org"));
        assertThat(Sender.parse("us@example.org")).contains(new Sender("Socrates", "us@example.org"));
    }
}
