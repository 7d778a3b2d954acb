package dev.socrates.eval.quality;

import dev.socrates.engine.quality.SmellKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// The published sample of sentences with their smells, see `docs/developer-guide/smell-labels.md`.
final class SmellSample {

    private static final String PATH = "/eval/smells.tsv";
    private static final int COLUMNS = 8;

    /// @param first labels of the first pass
    /// @param second labels of the second pass
    /// @param label what holds
    record Row(boolean dev, String sentence, Set<SmellKind> first, Set<SmellKind> second, Set<SmellKind> label) {}

    private SmellSample() {}

    static List<Row> read() {
        var in = Objects.requireNonNull(SmellSample.class.getResourceAsStream(PATH), PATH);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(SmellSample::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(PATH + ": " + cells.length + " columns in: " + line);
        }
        return new Row(cells[1].equals("dev"), cells[4], kinds(cells[5]), kinds(cells[6]), kinds(cells[7]));
    }

    private static Set<SmellKind> kinds(String cell) {
        var kinds = EnumSet.noneOf(SmellKind.class);
        for (var name : cell.split(" ", -1)) {
            if (!name.isEmpty()) {
                kinds.add(SmellKind.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return kinds;
    }
}
