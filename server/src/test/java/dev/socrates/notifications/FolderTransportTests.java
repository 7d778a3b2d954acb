package dev.socrates.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.notifications.Transport.Outcome;
import dev.socrates.platform.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTests {

    private static final Instant AT = Instant.parse("2026-03-01T09:08:07Z");

    @TempDir
    Path place;

    private Path folder = Path.of("");
    private FolderTransport transport = new FolderTransport(folder, Sender.LOCAL);

    @BeforeEach
    void choose() {
        folder = place.resolve("mail");
        transport = new FolderTransport(folder, Sender.LOCAL);
    }

    private static Letter letter(String text) {
        return new Letter(Ids.next(), "žofia@bücher.example", "Größe 🙂", text, AT);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void writesWhatAMailProgramOpensAndAPersonCanRead() throws Exception {
        var link = "https://example.org/confirm?token=" + "a".repeat(100) + "&next=%2F";
        var letter = letter("Žofia, open\n" + link + "\n");

        assertThat(transport.deliver(letter)).isEqualTo(new Outcome.Taken());

        var file = files().getFirst();
        assertThat(file.getFileName()).hasToString("20260301-090807-" + letter.id() + ".eml");
        assertThat(Files.readString(file)).contains("Žofia, open").contains(link);
        var mail = PostOffice.parsed(Files.readAllBytes(file));
        assertThat(mail.getSubject()).isEqualTo("Größe 🙂");
        assertThat(mail.getContent().toString()).contains(link);
    }

    @Test
    void showsMailsToTheirOwnerAlone() throws Exception {
        transport.deliver(letter("secret"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void writesOneFileForALetterThatComesTwice() throws Exception {
        var letter = letter("once");
        transport.deliver(letter);
        transport.deliver(letter);

        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsTheNewestAndWhatIsNotItsOwn() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        for (int i = 0; i < FolderTransport.KEPT; i++) {
            Files.writeString(folder.resolve("20250101-000000-%04d.eml".formatted(i)), "old");
        }

        transport.deliver(letter("new"));

        assertThat(files()).hasSize(FolderTransport.KEPT + 1);
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .contains("notes.txt", "20250101-000000-0001.eml")
                .doesNotContain("20250101-000000-0000.eml")
                .anyMatch(name -> name.startsWith("20260301"));
    }

    @Test
    void forgetsAPerson() throws Exception {
        transport.forget("nobody@example.com");
        transport.deliver(letter("one"));
        transport.deliver(letter("two"));
        transport.deliver(new Letter(Ids.next(), "bob@example.com", "Hello", "about žofia@bücher.example", AT));

        transport.forget("Žofia@Bücher.example");

        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("bob@example.com"));
    }

    @Test
    void saysWhyItCannotWrite() throws Exception {
        Files.writeString(folder, "a file where the folder should be");

        assertThat(transport.deliver(letter("lost?"))).isInstanceOf(Outcome.Blocked.class);
    }
}
