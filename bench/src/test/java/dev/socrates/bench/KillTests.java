package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Twice each way; `./socrates bench --kill` does it twenty times.
class KillTests {

    private static final Path SERVER = Path.of(System.getProperty("basedir", "."), "..", "server", "target");

    @Test
    void noConfirmedAnswerIsLostAndNoneHalfStoredWhenTheServerIsKilled() throws IOException {
        var jar = jar();
        if (jar.isEmpty()) {
            System.out.println(
                    "Skipped: no packaged server in " + SERVER.normalize() + "; `./socrates test` builds it");
        }
        assumeTrue(jar.isPresent(), "no packaged server");

        var result = KillTest.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx320m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.get().toString()),
                2);

        assertThat(result.findings()).isEmpty();
        assertThat(result.kills()).isEqualTo(4);
        assertThat(result.confirmed()).isPositive();
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
