package dev.socrates.api;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What somebody got from a server of the tests: those have no mail server, so their mails are files.
/// Addresses are fresh in each test, so that all servers may share the folder.
public final class Mailbox {

    private static final Path FOLDER = Path.of("target", "test-data", "mail");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<Path, Received> READ = new ConcurrentHashMap<>();

    /// Each new account gets it, whatever a test is about.
    private static final String WELCOME = "Confirm your address";

    private final String address;
    private final boolean whole;
    private final Set<String> opened = new HashSet<>();

    private Mailbox(String address, boolean whole) {
        this.address = address;
        this.whole = whole;
    }

    /// Without the mail that each new account gets, which comes when it will.
    public static Mailbox of(String address) {
        return new Mailbox(address, false);
    }

    /// With that mail too.
    public static Mailbox whole(String address) {
        return new Mailbox(address, true);
    }

    /// Waits for the first mail to an address; of several it is the latest.
    public static Received latest(String address) {
        var mailbox = of(address);
        mailbox.next();
        return mailbox.all().getLast();
    }

    /// Waits for a mail that this mailbox has not given out yet, the oldest first.
    public Received next() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var fresh = all().stream().filter(mail -> opened.add(mail.id())).findFirst();
            if (fresh.isPresent()) {
                return fresh.get();
            }
            pause();
        }
        throw new AssertionError("no " + (opened.isEmpty() ? "" : "further ") + "mail for " + address);
    }

    /// Waits for the next mail with this subject; others may come before it.
    public Received next(String subject) {
        var mail = next();
        while (!mail.subject().equals(subject)) {
            mail = next();
        }
        return mail;
    }

    /// What has come so far, in the order in which it was written. Says nothing about what may still come.
    public List<Received> all() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .map(file -> READ.computeIfAbsent(file, Mailbox::read))
                    .filter(mail -> mail.recipient().equalsIgnoreCase(address))
                    .filter(mail -> whole || !mail.subject().equals(WELCOME))
                    .sorted(Comparator.comparing(Received::id))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Received read(Path file) {
        try {
            var raw = Files.readAllBytes(file);
            var message = new MimeMessage(Session.getInstance(utf8()), new ByteArrayInputStream(raw));
            return new Received(
                    message.getMessageID(),
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    ((String) message.getContent()).replace("\r\n", "\n"));
        } catch (NoSuchFileException _) {
            return new Received("", "", "", "");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(file + " is not a mail", e);
        }
    }

    private static Properties utf8() {
        var properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        return properties;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One mail as its reader sees it.
    public record Received(String id, String recipient, String subject, String text) {

        private static final Pattern LINK = Pattern.compile("https?://\\S+");

        /// The first address in the text.
        public String link() {
            var link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("the mail has no link: " + text);
            }
            return link.group();
        }

        /// The same without server and port, for a client that knows them.
        public String path() {
            return link().replaceFirst("https?://[^/]+", "");
        }
    }
}
