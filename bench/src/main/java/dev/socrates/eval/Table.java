package dev.socrates.eval;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Rows of a CSV file by the names of their columns. Comma or semicolon, with or without a byte order mark; bytes that
/// are no UTF-8 are replaced.
public final class Table {

    private Table() {}

    public static List<NamedCsvRecord> read(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            var head = text.lines().findFirst().orElse("");
            char separator = count(head, ';') > count(head, ',') ? ';' : ',';
            try (var rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofNamedCsvRecord(text)) {
                return rows.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As [#read]; a file that cannot be read is said and counts as empty.
    public static List<NamedCsvRecord> readable(Path file, Consumer<String> said) {
        try {
            return read(file);
        } catch (RuntimeException e) {
            said.accept(file.getFileName() + " cannot be read and is left out: " + e.getMessage());
            return List.of();
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
