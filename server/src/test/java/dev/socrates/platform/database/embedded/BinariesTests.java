package dev.socrates.platform.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BinariesTests {

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void areTheSameWithoutTheTarOfTheSystem(@TempDir Path parent) throws Exception {
        var byTar = Files.createDirectory(parent.resolve("tar"));
        var here = parent.resolve("here");

        assertThat(Binaries.unpackByTar(byTar)).isTrue();
        Binaries.unpackHere(here);

        try (var files = Files.walk(byTar)) {
            for (var expected : (Iterable<Path>) files::iterator) {
                var found = here.resolve(byTar.relativize(expected).toString());
                assertThat(Files.isSymbolicLink(found)).isEqualTo(Files.isSymbolicLink(expected));
                assertThat(Files.isExecutable(found)).as(found.toString()).isEqualTo(Files.isExecutable(expected));
                if (Files.isRegularFile(expected)) {
                    assertThat(Files.mismatch(expected, found))
                            .as(found.toString())
                            .isEqualTo(-1);
                }
            }
        }
    }
}
