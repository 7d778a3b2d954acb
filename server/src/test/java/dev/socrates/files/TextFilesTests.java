package dev.socrates.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.platform.CpuPool;
import dev.socrates.platform.InvalidException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFilesTests {

    private static final CpuPool CPU = new CpuPool(1, 4);
    private static final TextFiles FILES = new TextFiles(CPU);
    private static final String WORDS = "Orders are stored in PostgreSQL.";

    @AfterAll
    static void close() {
        CPU.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void readsTextAsItStandsThere(String charset) throws IOException {
        var text = "# Größe\r\n- " + WORDS + " 日本 👍\n";

        assertThat(FILES.read("a.md", text.getBytes(charset)).text()).isEqualTo(text);
    }

    @Test
    void takesTheByteOrderMarkAway() {
        assertThat(FILES.read("a", ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(WORDS);
    }

    @Test
    void readsWhatAReaderOfAPageSees() {
        var page = "<!DOCTYPE html><html><head><title>No</title><script>var no;</script></head><body><h1>Shop</h1>"
                + "<p>Orders are <b>stored</b> in &quot;PostgreSQL&quot;.</p><ul><li>One<li>Two</ul><!-- no --></body>";

        assertThat(read(page).lines().filter(line -> !line.isEmpty()))
                .containsExactly("Shop", "Orders are stored in \"PostgreSQL\".", "One", "Two");
    }

    @Test
    void readsPdf() throws IOException {
        assertThat(FILES.read("a.txt", pdf(WORDS, null)).text()).isEqualTo(WORDS);
    }

    @Test
    void readsWordDocuments() throws IOException {
        var xml = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Orders are</w:t></w:r><w:r>"
                + "<w:t xml:space=\"preserve\"> stored.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:delText>Gone</w:delText><w:t>Two</w:t></w:r></w:p></w:body></w:document>";

        assertThat(FILES.read("a.docx", zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("Orders are stored.\nTwo");
    }

    @Test
    void readsNoOtherFileThroughAWordDocument() throws IOException {
        var xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><t>&x;</t></p></d>";

        refuses(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "damaged_file");
    }

    @Test
    void refusesArchivesThatExplode() throws IOException {
        refuses(zip("word/document.xml", bomb()), "damaged_file");
        refuses(zip("word/media/huge.bin", bomb()), "binary_file");
    }

    @Test
    void saysWhyNothingCanBeRead() throws IOException {
        refuses(new byte[0], "empty_file");
        refuses(" \n\t ".getBytes(StandardCharsets.UTF_8), "no_text");
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}, "binary_file");
        refuses(new byte[] {'a', 1, 2, 'b'}, "binary_file");
        refuses("Grün".getBytes(StandardCharsets.ISO_8859_1), "wrong_encoding");
        refuses("x".repeat(TextFiles.LONGEST + 1).getBytes(StandardCharsets.UTF_8), "text_too_long");
        refuses(new byte[TextFiles.LARGEST + 1], "file_too_large");
        refuses("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), "damaged_file");
        refuses(pdf("", null), "no_text");
        refuses(pdf(WORDS, "secret"), "encrypted_file");
        refuses(zip("mimetype", new byte[] {1}), "binary_file");
    }

    @Test
    void keepsOfANameTheLastPart() {
        assertThat(FILES.read("C:\\docs\\a\u0000b.txt", WORDS.getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("a b.txt");
    }

    private static String read(String content) {
        return FILES.read("a", content.getBytes(StandardCharsets.UTF_8)).text();
    }

    private static void refuses(byte[] content, String code) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> FILES.read("a", content))
                .satisfies(refused ->
                        assertThat(refused.errors().getFirst().code()).isEqualTo(code));
    }

    private static byte[] bomb() {
        return new byte[64 * 1024 * 1024];
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
