package dev.socrates.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The server as it is delivered, if it has been built.
final class PackagedServer {

    private static final Path SERVER = Path.of(System.getProperty("basedir", "."), "..", "server", "target");

    private PackagedServer() {}

    /// How to start it; empty, and said so, when there is none.
    static Optional<List<String>> command() throws IOException {
        var jar = jar();
        if (jar.isEmpty()) {
            System.out.println(
                    "Skipped: no packaged server in " + SERVER.normalize() + "; `./socrates test` builds it");
        }
        return jar.map(file -> List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                file.toString()));
    }

    private static Optional<Path> jar() throws IOException {
        if (Files.notExists(SERVER)) {
            return Optional.empty();
        }
        try (var files = Files.newDirectoryStream(SERVER, "socrates-server-*.jar")) {
            for (var file : files) {
                return Optional.of(file.toAbsolutePath().normalize());
            }
        }
        return Optional.empty();
    }
}
