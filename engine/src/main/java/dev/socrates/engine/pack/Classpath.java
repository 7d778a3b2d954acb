package dev.socrates.engine.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Texts that come with the engine.
final class Classpath {

    private Classpath() {}

    static Optional<String> find(String path) {
        try (var stream = Classpath.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("missing from the classpath: " + path));
    }
}
