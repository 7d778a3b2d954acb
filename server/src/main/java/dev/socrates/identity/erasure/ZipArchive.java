package dev.socrates.identity.erasure;

import dev.socrates.identity.PersonalArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The archive as a zip, with a page in it that says what the others are.
final class ZipArchive implements PersonalArchive, AutoCloseable {

    private final ZipOutputStream zip;
    private final ObjectWriter json;
    private final Instant now;
    private final Map<String, String> entries = new LinkedHashMap<>();

    ZipArchive(OutputStream out, JsonMapper json, Instant now) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.json =
                json.writer().with(SerializationFeature.INDENT_OUTPUT).without(StreamWriteFeature.AUTO_CLOSE_TARGET);
        this.now = now;
    }

    @Override
    public void add(String path, String about, Object content) {
        var free = free(path);
        try {
            begin(free);
            json.writeValue(zip, content);
            zip.closeEntry();
            entries.put(free, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        begin("README.txt");
        zip.write(readme().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(now));
        zip.putNextEntry(entry);
    }

    /// Two projects may have the same name.
    private String free(String path) {
        int dot = path.lastIndexOf('.');
        var free = path;
        for (int number = 2; entries.containsKey(free); number++) {
            free = path.substring(0, dot) + "-" + number + path.substring(dot);
        }
        return free;
    }

    private String readme() {
        var text = new StringBuilder("""
                Everything that is kept of you here, as of %s.

                The files are JSON in UTF-8, which any text editor opens and any program reads. Times are in UTC.
                Passwords, tokens and keys are not in it: only their fingerprints are kept, and those are secrets too.

                """.formatted(now));
        entries.forEach((path, about) ->
                text.append(path).append("\n    ").append(about).append("\n"));
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
