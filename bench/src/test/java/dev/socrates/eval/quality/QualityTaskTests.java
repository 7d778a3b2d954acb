package dev.socrates.eval.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTaskTests {

    @TempDir
    Path folder;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(folder.resolve("quality"));
    }

    @Test
    void saysThatThereAreNoStories() {
        run();

        assertThat(lines).isEmpty();
        assertThat(said).containsExactly("no stories in quality/*.csv");
    }

    @Test
    void countsViolationsWhereThereIsALabel() throws IOException {
        file("a.csv", """
                Abstract,User story,atomic,minimal,Unique
                A1,"As a cook, I want to see the menu (on paper).",atomic,brackets,
                A1,"As a waiter, I want a pad that takes orders and prints bills.",conjunctions,minimal,
                """);

        run();

        assertThat(lines)
                .extracting(Line::metric)
                .contains("not atomic, F1", "not minimal, F1")
                .doesNotContain("not unique, F1");
        assertThat(lines)
                .filteredOn(line -> line.metric().endsWith("F1"))
                .extracting(Line::value)
                .containsOnly(1.0);
    }

    @Test
    void namesTheFileWithoutStories() throws IOException {
        file("b.csv", "name,value\none,two\n");

        run();

        assertThat(said).containsExactly("b.csv: no column “User story”", "no stories in quality/*.csv");
    }

    @Test
    void namesTheRowWithoutAStory() throws IOException {
        file(
                "a.csv",
                "Abstract,User story,atomic\nA1,,atomic\nA1,\"As a cook, I want a menu and a hat.\",conjunctions\n");

        run();

        assertThat(said).containsExactly("a.csv, line 2: no story");
        assertThat(lines).isNotEmpty();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve("quality").resolve(name), text);
    }

    private void run() {
        new QualityTask().run(new DataFolder(folder), lines::add, said::add);
    }
}
