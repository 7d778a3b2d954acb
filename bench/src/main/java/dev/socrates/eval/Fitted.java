package dev.socrates.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The texts that a shipped model was fitted on, as hashes beside the model (`models/<name>.fitted`). What was fitted
/// on is never scored.
public final class Fitted {

    private static final int BYTES = 8;

    private final Set<String> prints;

    private Fitted(Set<String> prints) {
        this.prints = prints;
    }

    /// @throws IllegalStateException when the model comes without the list
    public static Fitted of(String model) {
        var path = "/models/" + model + ".fitted";
        var in = Fitted.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("nobody wrote down what " + model + " was fitted on: no " + path);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Fitted(new HashSet<>(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the model saw any of these texts.
    public boolean saw(Collection<String> texts) {
        return texts.stream().anyMatch(text -> prints.contains(print(text)));
    }

    /// Writes down what a model was fitted on, beside it.
    static void write(Path models, String model, Collection<String> texts) throws IOException {
        var lines = new TreeSet<String>();
        texts.forEach(text -> lines.add(print(text)));
        Files.write(models.resolve(model + ".fitted"), lines);
    }

    /// The same for texts that differ in case and spaces only.
    private static String print(String text) {
        var plain = text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
