package dev.socrates.notifications;

import dev.socrates.platform.startup.Console;
import dev.socrates.platform.startup.DataDirectory;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/// For a server on somebody's own machine: mails become files that only they can read, and the console tells
/// of each. The newest are kept.
final class FolderTransport implements Transport {

    static final int KEPT = 1000;

    private static final String ENDING = ".eml";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Sender sender;
    private final Session session = Session.getInstance(utf8());

    FolderTransport(Path folder, Sender sender) {
        this.folder = folder.toAbsolutePath().normalize();
        this.sender = sender;
    }

    Path folder() {
        return folder;
    }

    @Override
    public Outcome deliver(Letter letter) {
        try {
            var file = folder.resolve(TIME.format(letter.createdAt()) + "-" + letter.id() + ENDING);
            write(file, content(letter));
            Console.say("Mail for %s: \"%s\" -> %s".formatted(letter.recipient(), letter.subject(), file));
            tidy();
            return new Outcome.Taken();
        } catch (MessagingException _) {
            return new Outcome.Refused("the mail cannot be written down");
        } catch (IOException e) {
            return new Outcome.Blocked("the folder cannot be written: " + DataDirectory.reason(e));
        }
    }

    private byte[] content(Letter letter) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        Message.of(session, letter, sender).readable().writeTo(bytes);
        return bytes.toByteArray();
    }

    /// Written beside and moved into place: who watches the folder never sees half a mail.
    private void write(Path file, byte[] content) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
        }
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        restrict(fresh, "rw-------");
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private void tidy() throws IOException {
        for (var old : newestFirst().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    @Override
    public void forget(String recipient) {
        try {
            for (var file : newestFirst()) {
                if (isTo(recipient, file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTo(String recipient, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var addresses = new MimeMessage(session, content).getAllRecipients();
            return addresses != null && Message.address(recipient).equals(addresses[0]);
        } catch (NoSuchFileException | MessagingException _) {
            return false;
        }
    }

    /// The names sort by time.
    private List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    private static Properties utf8() {
        var properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        properties.put("mail.mime.charset", StandardCharsets.UTF_8.name());
        return properties;
    }
}
