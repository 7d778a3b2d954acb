package dev.socrates.notifications;

import dev.socrates.notifications.MailServer.Tls;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/// Hands mails to a mail server, one connection each. Certificates are checked, and a server that is slow or
/// silent is given up after a while.
final class SmtpTransport implements Transport {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final MailServer server;
    private final Sender sender;
    private final Properties properties;

    SmtpTransport(MailServer server, Sender sender, SSLContext trust) {
        this.server = server;
        this.sender = sender;
        this.properties = properties(server, sender, trust);
    }

    @Override
    public Outcome deliver(Letter letter) {
        var session = session(letter);
        Message message;
        try {
            message = Message.of(session, letter, sender);
            message.saveChanges();
        } catch (MessagingException e) {
            return new Outcome.Refused(Replies.plain("the mail cannot be written", e));
        }
        try (var transport = session.getTransport("smtp")) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Taken();
        } catch (MessagingException e) {
            return Replies.outcome(e);
        }
    }

    /// A name before the @ beyond ASCII needs a server that can take it; others get what every server takes.
    private Session session(Letter letter) {
        var all = new Properties();
        all.putAll(properties);
        boolean ascii = letter.recipient()
                .substring(0, letter.recipient().indexOf('@'))
                .chars()
                .allMatch(c -> c < 128);
        all.put("mail.mime.allowutf8", String.valueOf(!ascii));
        return Session.getInstance(all);
    }

    private static Properties properties(MailServer server, Sender sender, SSLContext trust) {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(ANSWER.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(ANSWER.toMillis()));
        properties.put("mail.smtp.auth", String.valueOf(server.user() != null));
        properties.put("mail.smtp.localhost", sender.domain());
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.tls() == Tls.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", trust.getSocketFactory());
        return properties;
    }
}
