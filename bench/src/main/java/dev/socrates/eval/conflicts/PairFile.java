package dev.socrates.eval.conflicts;

import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Table;
import dev.socrates.eval.conflicts.synthetic.SyntheticPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// A file of labelled pairs.
record PairFile(String name, List<StatementPair> pairs) {

    private static final Set<String> LABELS = Set.of("Conflict", "Duplicate", "Neutral");

    /// Pairs of our own making as a file.
    static PairFile of(String name, List<SyntheticPair> synthetic) {
        return new PairFile(
                name,
                synthetic.stream()
                        .map(pair -> new StatementPair(pair.left(), pair.right(), pair.label()))
                        .toList());
    }

    /// Those that can be read and hold a pair; says why the others are left out.
    static List<PairFile> all(DataFolder data, Consumer<String> said) {
        var files = new ArrayList<PairFile>();
        for (var path : data.files("conflicts/*.csv")) {
            var name = path.getFileName().toString().replace(".csv", "");
            try {
                var pairs = read(path, name, said);
                if (!pairs.isEmpty()) {
                    files.add(new PairFile(name, pairs));
                }
            } catch (RuntimeException e) {
                said.accept(name + " is left out, it cannot be read: " + e.getMessage());
            }
        }
        if (files.isEmpty()) {
            said.accept("no conflicts/*.csv with pairs in " + data.root());
        }
        return files;
    }

    private static List<StatementPair> read(Path path, String name, Consumer<String> said) {
        var pairs = new ArrayList<StatementPair>();
        for (var row : Table.read(path)) {
            var left = row.findField("Text1").orElse("").strip();
            var right = row.findField("Text2").orElse("").strip();
            var label = label(row.findField("Class").orElse("").strip());
            if (left.isEmpty() || right.isEmpty() || !LABELS.contains(label)) {
                said.accept(name + " row " + row.getStartingLineNumber()
                        + " is left out: it wants Text1, Text2 and a Class of "
                        + LABELS.stream().sorted().toList());
            } else {
                pairs.add(new StatementPair(left, right, label));
            }
        }
        return pairs;
    }

    private static String label(String written) {
        return written.isEmpty()
                ? ""
                : written.substring(0, 1).toUpperCase(Locale.ROOT)
                        + written.substring(1).toLowerCase(Locale.ROOT);
    }
}
