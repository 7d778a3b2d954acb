package dev.socrates.eval.detection;

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

class DetectionTaskTests {

    private static final String HEAD = ",Requirement,Name of Doc,Req/Not Req\n";

    @TempDir
    Path folder;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @Test
    void saysThatThereIsNothing() {
        run();

        assertThat(lines).isEmpty();
        assertThat(said).containsExactly("nothing in requirement-detection/*.csv");
    }

    @Test
    void namesFileAndLineOfABrokenRowAndScoresTheOthers() throws IOException {
        write(
                "a.csv",
                HEAD + "1,The ferry shall wait.,one.pdf,Req\n2,Ferries are ships.,one.pdf,perhaps\n"
                        + "3,Ferries are ships.,one.pdf,Not_Req\n");

        run();

        assertThat(said).anyMatch(text -> text.startsWith("a.csv, line 3 "));
        assertThat(said).anyMatch(text -> text.startsWith("one document only"));
        assertThat(lines).allMatch(line -> line.n() == 2 && line.metric().startsWith("without training"));
    }

    @Test
    void leavesOneDocumentOutAndScoresValidationApart() throws IOException {
        write(
                "train.csv",
                HEAD + "1,The ferry shall wait.,one.pdf,Req\n2,Ferries are ships.,one.pdf,Not_Req\n"
                        + "3,The bus shall stop.,two.pdf,Req\n4,Buses are cars.,two.pdf,Not_Req\n");
        write("valid.csv", HEAD + "1,The tram shall ring.,three.pdf,Req\n2,Trams are trains.,three.pdf,Not_Req\n");

        run();

        assertThat(lines)
                .filteredOn(line -> line.metric().equals("all documents, macro F1"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.n()).isEqualTo(4);
                    assertThat(line.baseline()).isEqualTo(1);
                });
        assertThat(lines).anyMatch(line -> line.metric().startsWith("validation files: ") && line.n() == 2);
    }

    @Test
    void twoSpellingsOfADocumentAreOne() {
        assertThat(Document.name("Stock-2.0.pdf")).isEqualTo(Document.name("stock 2.0.PDF"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("requirement-detection"));
        Files.writeString(folder.resolve("requirement-detection").resolve(name), text);
    }

    private void run() {
        try (var embedder = OnnxEmbedder.inCallersThread()) {
            new DetectionTask(embedder).run(new DataFolder(folder), lines::add, said::add);
        }
    }
}
