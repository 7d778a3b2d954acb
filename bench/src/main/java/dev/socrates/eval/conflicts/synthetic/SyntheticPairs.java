package dev.socrates.eval.conflicts.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The committed pairs.
public final class SyntheticPairs {

    private static final String FILE = "pairs.tsv";
    private static final String HEAD = "# half\tseed\toperator\tlabel\tstatement\tstatement";

    private SyntheticPairs() {}

    public static List<SyntheticPair> of(Half half) {
        return all().stream().filter(pair -> pair.half() == half).toList();
    }

    static List<SyntheticPair> all() {
        return Resource.lines(FILE).stream().map(SyntheticPair::parse).toList();
    }

    /// Writes the pairs anew after the seeds or the operators changed.
    ///
    /// @param arguments the file to write
    public static void main(String[] arguments) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        Generator.pairs().forEach(pair -> lines.add(pair.row()));
        Files.write(Path.of(arguments[0]), lines);
    }
}
