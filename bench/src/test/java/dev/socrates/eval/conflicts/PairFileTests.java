package dev.socrates.eval.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.eval.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairFileTests {

    @TempDir
    Path folder;

    private final ArrayList<String> said = new ArrayList<>();

    @Test
    void leavesOutARowThatCannotBeReadAndSaysWhich() throws IOException {
        write("odd.csv", "Text1,Text2,Class\nThe tap drips.,The tap is dry.,CONFLICT\nThe lid fits.,,Neutral\n");

        assertThat(PairFile.all(new DataFolder(folder), said::add))
                .singleElement()
                .satisfies(file -> assertThat(file.pairs())
                        .containsExactly(new StatementPair("The tap drips.", "The tap is dry.", "Conflict")));
        assertThat(said).singleElement().asString().contains("odd", "row 3");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(PairFile.all(new DataFolder(folder), said::add)).isEmpty();
        assertThat(said).singleElement().asString().contains("no conflicts/*.csv");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("conflicts"));
        Files.writeString(folder.resolve("conflicts").resolve(name), text);
    }
}
