package dev.socrates.eval.answers;

import dev.socrates.engine.pack.FacetId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Sentences as people answer, with the facets of the software pack that they are about. They are our own; none stands
/// in the pack.
final class Sentences {

    private static final String PATH = "/eval/answers.tsv";

    /// @param about the likeliest first
    record Sentence(List<FacetId> about, String text) {

        FacetId first() {
            return about.getFirst();
        }
    }

    private Sentences() {}

    static List<Sentence> read() {
        var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(PATH), PATH);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentences::sentence)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence sentence(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 2) {
            throw new IllegalStateException(PATH + ": " + cells.length + " columns in: " + line);
        }
        return new Sentence(
                Arrays.stream(cells[0].split(",")).map(FacetId::parse).toList(), cells[1]);
    }
}
