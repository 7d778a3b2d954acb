package dev.socrates.notifications;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where mail goes. Without a server it is written into a folder of the data directory.
///
/// @param url the server in one (`SOCRATES_MAIL_URL`), see [MailServer#parse]
/// @param host the server, when it is given in parts (`SMTP_HOST`)
/// @param port (`SMTP_PORT`); the usual one of the kind of connection unless set
/// @param user who signs in there (`SMTP_USER`); empty: nobody
/// @param password (`SMTP_PASSWORD`)
/// @param tls how the connection is kept private (`SMTP_TLS`); STARTTLS unless set
/// @param from the sender, an address or `Name <address>` (`SOCRATES_MAIL_FROM`)
/// @param every how long the queue rests at most (`SOCRATES_MAIL_EVERY`)
@Validated
@ConfigurationProperties("socrates.mail")
record MailSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String host,
        @Nullable @Min(1) @Max(65535) Integer port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        MailServer.@Nullable Tls tls,
        @DefaultValue("") String from,
        @DefaultValue("5m") Duration every) {

    @AssertTrue(
            message = "SOCRATES_MAIL_URL must read smtp://user:password@host:port or smtps://user:password@host:port"
                    + " (write special characters of a password as %XX)")
    boolean isUrlReadable() {
        return url.isBlank() || MailServer.parse(url).isPresent();
    }

    @AssertTrue(message = "set SOCRATES_MAIL_URL or SMTP_HOST, not both")
    boolean isOneServer() {
        return url.isBlank() || host.isBlank();
    }

    @AssertTrue(message = "SMTP_USER and SMTP_PASSWORD belong together and to SMTP_HOST")
    boolean isWholeAccount() {
        return user.isBlank() == password.isBlank() && (user.isBlank() || !host.isBlank());
    }

    @AssertTrue(message = "SOCRATES_MAIL_FROM must be an address or read: Name <address>")
    boolean isSenderReadable() {
        return from.isBlank() || Sender.parse(from).isPresent();
    }

    @AssertTrue(message = "SOCRATES_MAIL_FROM must name the sender when mail goes to a server")
    boolean isSenderGiven() {
        return (url.isBlank() && host.isBlank()) || !from.isBlank();
    }

    @AssertTrue(message = "SOCRATES_MAIL_EVERY must be between 1s and 1d")
    boolean isRestSensible() {
        return every.compareTo(Duration.ofSeconds(1)) >= 0 && every.compareTo(Duration.ofDays(1)) <= 0;
    }

    /// Nothing when mail is written into the folder.
    Optional<MailServer> server() {
        if (!url.isBlank()) {
            return MailServer.parse(url);
        }
        if (host.isBlank()) {
            return Optional.empty();
        }
        var kind = tls == null ? MailServer.Tls.STARTTLS : tls;
        return Optional.of(new MailServer(
                host.strip(),
                port == null ? kind.port() : port,
                user.isBlank() ? null : user,
                password.isBlank() ? null : password,
                kind));
    }

    Sender sender() {
        return from.isBlank() ? Sender.LOCAL : Sender.parse(from).orElseThrow();
    }

    /// Without the password, because settings end up in messages.
    @Override
    public String toString() {
        return "MailSettings[" + server().map(MailServer::toString).orElse("folder") + "]";
    }
}
