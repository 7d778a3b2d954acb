package dev.socrates.eval.conflicts.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Tables in `conflicts/`, whose cells are separated by bars.
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        var in = Objects.requireNonNull(Resource.class.getResourceAsStream("/conflicts/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> rows(String name, int cells) {
        return lines(name).stream()
                .map(line -> {
                    var row = Arrays.asList(line.split(" \\| ", -1));
                    if (row.size() != cells) {
                        throw new IllegalStateException(name + ": " + row.size() + " cells in: " + line);
                    }
                    return row;
                })
                .toList();
    }

    static Half half(String word) {
        return Half.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
