package dev.socrates.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A mail server with real sockets, as much of RFC 5321 as one needs to be sent to. It takes everything,
/// except where a test gives it another answer.
final class PostOffice implements AutoCloseable {

    /// Instead of an answer: the connection breaks.
    static final String HANG_UP = "";

    final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ServerSocket door;
    private final @Nullable SSLContext identity;
    private final boolean tlsFromTheStart;

    private PostOffice(int port, @Nullable SSLContext identity, boolean tlsFromTheStart) throws IOException {
        this.identity = identity;
        this.tlsFromTheStart = tlsFromTheStart;
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    static PostOffice plain() throws IOException {
        return new PostOffice(0, null, false);
    }

    static PostOffice plainOn(int port) throws IOException {
        return new PostOffice(port, null, false);
    }

    /// Offers STARTTLS.
    static PostOffice with(SSLContext identity) throws IOException {
        return new PostOffice(0, identity, false);
    }

    static PostOffice tls(SSLContext identity) throws IOException {
        return new PostOffice(0, identity, true);
    }

    int port() {
        return door.getLocalPort();
    }

    /// @param command a verb, `GREETING`, or `DOT` for the end of a mail
    void answer(String command, String reply) {
        answers.put(command, reply);
    }

    byte[] raw() {
        return taken.getLast();
    }

    List<MimeMessage> mails() {
        return taken.stream().map(PostOffice::parsed).toList();
    }

    static MimeMessage parsed(byte[] raw) {
        try {
            var properties = new Properties();
            properties.put("mail.mime.allowutf8", "true");
            return new MimeMessage(Session.getInstance(properties), new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                Thread.ofVirtual().start(() -> talk(visitor));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor) {
            var line = new Line(tlsFromTheStart ? secured(visitor) : visitor);
            if (!line.say(answers.getOrDefault("GREETING", "220 post.example.org"))) {
                return;
            }
            for (var command = line.hear(); command != null; command = line.hear()) {
                commands.add(command);
                var verb = command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                if (!line.say(answers.getOrDefault(verb, usual(verb, line)))) {
                    return;
                }
                if (verb.equals("STARTTLS")) {
                    line = new Line(secured(visitor));
                } else if (verb.equals("DATA") && !answers.containsKey("DATA")) {
                    taken.add(line.mail());
                    if (!line.say(answers.getOrDefault("DOT", "250 2.0.0 taken"))) {
                        return;
                    }
                } else if (verb.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException | UncheckedIOException _) {
            // The other side has gone.
        }
    }

    private String usual(String verb, Line line) {
        return switch (verb) {
            case "EHLO" ->
                identity != null && !line.secure() ? "250-post\r\n250 STARTTLS" : "250-post\r\n250 AUTH PLAIN";
            case "STARTTLS" -> "220 go on";
            case "AUTH" -> "235 2.7.0 welcome";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 2.1.0 well";
        };
    }

    private Socket secured(Socket visitor) throws IOException {
        if (identity == null) {
            throw new IOException("no identity");
        }
        var socket = (SSLSocket) identity.getSocketFactory().createSocket(visitor, null, visitor.getPort(), false);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    /// Who signed in: on whose behalf, user and password.
    List<String> account() {
        var plain = commands.stream()
                .filter(command -> command.startsWith("AUTH PLAIN "))
                .findFirst()
                .orElseThrow();
        var decoded = Base64.getDecoder().decode(plain.substring("AUTH PLAIN ".length()));
        return List.of(new String(decoded, StandardCharsets.UTF_8).split("\0"));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private record Line(Socket socket, BufferedReader reader) {

        Line(Socket socket) throws IOException {
            this(
                    socket,
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
        }

        boolean secure() {
            return socket instanceof SSLSocket;
        }

        /// @return false when this was the end
        boolean say(String reply) throws IOException {
            if (reply.isEmpty()) {
                return false;
            }
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return true;
        }

        @Nullable
        String hear() throws IOException {
            return reader.readLine();
        }

        byte[] mail() throws IOException {
            var text = new StringBuilder();
            for (var line = reader.readLine(); line != null && !line.equals("."); line = reader.readLine()) {
                text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            return text.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
