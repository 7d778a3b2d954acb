package dev.socrates.eval.detection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.socrates.eval.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Reads files with the columns Requirement, Name of Doc and Req/Not Req.
final class Documents {

    private Documents() {}

    /// The documents of all these files, in the order of their names.
    static List<Document> read(List<Path> files, Consumer<String> said) {
        var byName = new TreeMap<String, List<Document.Row>>();
        for (var file : files) {
            for (var row : Table.readable(file, said)) {
                row(file, row, said)
                        .ifPresent(found -> byName.computeIfAbsent(found.document(), name -> new ArrayList<>())
                                .add(found));
            }
        }
        return byName.entrySet().stream()
                .map(entry -> Document.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<Document.Row> row(Path file, NamedCsvRecord row, Consumer<String> said) {
        var text = row.findField("Requirement").orElse("").strip();
        var name = Document.name(row.findField("Name of Doc").orElse(""));
        var label = row.findField("Req/Not Req").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean known = label.equals("req") || label.startsWith("not");
        if (text.isEmpty() || name.isEmpty() || !known) {
            said.accept(file.getFileName() + ", line " + row.getStartingLineNumber()
                    + " is left out: it needs Requirement, Name of Doc, and Req or Not_Req");
            return Optional.empty();
        }
        return Optional.of(new Document.Row(name, text, label.equals("req") ? Document.REQUIREMENT : Document.OTHER));
    }
}
