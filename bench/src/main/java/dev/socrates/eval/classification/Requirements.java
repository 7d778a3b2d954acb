package dev.socrates.eval.classification;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.socrates.engine.classification.Kind;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads `classification/*.csv`. A text that comes again is left out: it would be scored by a model that knows it.
final class Requirements {

    private static final Set<String> CODES =
            Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.toUnmodifiableSet());

    private Requirements() {}

    static List<Requirement> read(DataFolder data, Consumer<String> said) {
        var requirements = new ArrayList<Requirement>();
        var seen = new HashSet<String>();
        for (var file : data.files("classification/*.csv")) {
            for (var row : Table.readable(file, said)) {
                requirement(file, row, said)
                        .filter(found -> seen.add(found.text().strip()))
                        .ifPresent(requirements::add);
            }
        }
        return requirements;
    }

    private static Optional<Requirement> requirement(Path file, NamedCsvRecord row, Consumer<String> said) {
        var project = row.findField("ProjectID").orElse("");
        var text = row.findField("RequirementText").orElse("");
        var code = row.findField("class").orElse("").strip();
        if (project.isBlank() || text.isBlank() || !CODES.contains(code)) {
            said.accept(file.getFileName() + ", line " + row.getStartingLineNumber()
                    + " is left out: it needs ProjectID, RequirementText and a known class");
            return Optional.empty();
        }
        return Optional.of(new Requirement(file.getFileName() + " " + project, text, code));
    }
}
