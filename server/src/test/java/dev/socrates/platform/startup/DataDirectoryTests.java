package dev.socrates.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @Test
    void isClosedToOthers(@TempDir Path parent) throws Exception {
        var directory = parent.resolve("a/b");

        DataDirectory.prepare(directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysWhyItCannotBeWritten(@TempDir Path parent) throws Exception {
        var file = Files.writeString(parent.resolve("taken"), "");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> DataDirectory.prepare(file))
                .satisfies(fault -> assertThat(fault.getMessage())
                        .contains(file.toString())
                        .contains("it is a file")
                        .hasLineCount(1));
    }
}
