package dev.socrates.eval.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassificationTaskTests {

    private static final String HEAD = "\uFEFFnumber;ProjectID;RequirementText;class\n";

    @TempDir
    Path folder;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @Test
    void saysThatThereIsNothing() throws IOException {
        run();

        assertThat(lines).isEmpty();
        assertThat(said).containsExactly("nothing in classification/*.csv");
    }

    @Test
    void oneProjectLeavesTheShippedModelAlone() throws IOException {
        run(HEAD + "1;1;The ferry tells its arrival.;F\n2;1;Tickets open in a second.;PE\n3;1;Odd.;XX\n");

        assertThat(said).anyMatch(text -> text.startsWith("set.csv, line 4 "));
        assertThat(lines).hasSize(2).allMatch(line -> line.metric().startsWith("without training"));
    }

    @Test
    void refusesWhatTheShippedModelWasFittedOn() throws IOException {
        var own = OwnExamples.of("classification_examples").texts().getFirst();
        run(HEAD + "1;1;\"" + own + "\";A\n");

        assertThat(lines).isEmpty();
        assertThat(said).anyMatch(text -> text.startsWith("not scored"));
    }

    @Test
    void fitsOnTheOtherProjects() throws IOException {
        run(HEAD + "1;1;The ferry tells its arrival.;F\n2;1;Tickets open in a second.;PE\n"
                + "3;2;The bus tells its arrival.;F\n4;2;Maps open in a second.;PE\n");

        assertThat(lines.getFirst().n()).isEqualTo(4);
        assertThat(lines.getFirst().value()).isEqualTo(1);
    }

    private void run(String text) throws IOException {
        Files.createDirectories(folder.resolve("classification"));
        Files.writeString(folder.resolve("classification").resolve("set.csv"), text);
        run();
    }

    private void run() throws IOException {
        try (var embedder = OnnxEmbedder.inCallersThread()) {
            new ClassificationTask(embedder).run(new DataFolder(folder), lines::add, said::add);
        }
    }
}
