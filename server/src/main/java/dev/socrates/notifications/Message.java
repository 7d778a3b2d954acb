package dev.socrates.notifications;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A letter as it goes over the wire. Everybody sees that no person wrote it, so that no other machine
/// answers, and a letter that had to be sent twice bears the same id twice.
final class Message extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String id;

    private Message(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Message of(Session session, Letter letter, Sender sender) throws MessagingException {
        var message = new Message(session, "<" + letter.id() + "@" + ascii(sender.domain()) + ">");
        message.setFrom(sender(sender));
        message.setRecipient(RecipientType.TO, address(letter.recipient()));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", DATE.format(letter.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setText(LINE_END.matcher(letter.text()).replaceAll("\r\n"), UTF_8);
        return message;
    }

    /// Links stay whole lines, for people who open the file with an editor.
    Message readable() throws MessagingException {
        setHeader("Content-Transfer-Encoding", "8bit");
        saveChanges();
        return this;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static InternetAddress sender(Sender sender) throws MessagingException {
        var address = address(sender.address());
        try {
            address.setPersonal(sender.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    /// The parser gets its say as well: exactly one address, and nothing beside it.
    static InternetAddress address(String text) throws MessagingException {
        int at = text.lastIndexOf('@');
        var parsed = InternetAddress.parse(text.substring(0, at + 1) + ascii(text.substring(at + 1)), true);
        if (parsed.length != 1 || parsed[0].getPersonal() != null || parsed[0].isGroup()) {
            throw new MessagingException("not one bare address");
        }
        return parsed[0];
    }

    private static String ascii(String domain) throws MessagingException {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException e) {
            throw new MessagingException("not a name of a domain", e);
        }
    }
}
