package dev.socrates.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.story.Part;
import dev.socrates.engine.story.Relation;
import dev.socrates.engine.story.Story;
import dev.socrates.engine.text.Span;
import dev.socrates.eval.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTaskTests {

    private static final String STORY = """
            {"text": "#X# As a baker, I want to sell bread.", "entities": [
            {"id": 1, "label": "PID", "start_offset": 0, "end_offset": 3},
            {"id": 2, "label": "Persona", "start_offset": 9, "end_offset": 14},
            {"id": 3, "label": "Action", "start_offset": 26, "end_offset": 30},
            {"id": 4, "label": "Entity", "start_offset": 31, "end_offset": 37}],
            "relations": [{"from_id": 2, "to_id": 3, "type": "triggers"}]}
            """.replace("\n", "");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void saysThatThereIsNothingToRead() {
        new StoriesTask().run(new DataFolder(folder), line -> {}, said::add);

        assertThat(said).containsExactly("no stories/*.jsonl to read");
    }

    @Test
    void aBadFileIsNamedWithItsRowAndTheOthersAreRead() throws IOException {
        write("bad.jsonl", STORY + "\n{\"text\": ");
        write("far.jsonl", STORY.replace("\"end_offset\": 37", "\"end_offset\": 370"));
        write("good.jsonl", STORY + "\n\n" + STORY);

        var backlogs = Backlog.all(new DataFolder(folder), said::add);

        assertThat(backlogs).extracting(Backlog::name).containsExactly("good.jsonl");
        assertThat(backlogs.getFirst().stories()).hasSize(2);
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("bad.jsonl row 2 is not scored");
        assertThat(said.get(1)).startsWith("far.jsonl row 1 is not scored");
    }

    @Test
    void aBacklogAloneIsReadByTheShippedModel() throws IOException {
        write("one.jsonl", STORY);
        var lines = new ArrayList<dev.socrates.eval.Line>();

        new StoriesTask().run(new DataFolder(folder), lines::add, said::add);

        assertThat(said).hasSize(1).first().asString().contains("only the shipped model");
        assertThat(lines)
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.metric()).endsWith(", shipped model"));
        assertThat(lines.getFirst().value()).isEqualTo(1);
    }

    @Test
    void whatTheShippedModelKnowsHelpsWithBacklogsThatItNeverSaw() throws IOException {
        write("one.jsonl", STORY);
        write("two.jsonl", STORY.replace("bread", "cakes").replace("baker", "guest"));
        var lines = new ArrayList<dev.socrates.eval.Line>();

        new StoriesTask().run(new DataFolder(folder), lines::add, said::add);

        assertThat(said).isEmpty();
        assertThat(lines)
                .filteredOn(line -> !line.metric().endsWith("shipped model"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.fitted()).contains("going on from the shipped model"));
        assertThat(lines)
                .filteredOn(line -> line.metric().startsWith("F1 of Action, strict span"))
                .allSatisfy(line -> assertThat(line.value()).isEqualTo(1));
    }

    @Test
    void punctuationBehindASpanDoesNotCountButItsBeginningDoes() throws IOException {
        write("one.jsonl", STORY);
        var truth = Backlog.all(new DataFolder(folder), said::add).getFirst().stories();

        assertThat(entities(truth, new Span(31, 36)).f1()).isEqualTo(1);
        assertThat(entities(truth, new Span(30, 36)).f1()).isZero();
        assertThat(entities(truth, new Span(31, 35)).f1()).isZero();
    }

    @Test
    void theSimpleMethodReadsAPlainStory() throws IOException {
        write("one.jsonl", STORY);
        var truth = Backlog.all(new DataFolder(folder), said::add).getFirst().stories();
        var simple = List.of(SimpleReader.read(truth.getFirst().text()));

        for (var kind : List.of(Part.Kind.PERSONA, Part.Kind.ACTION, Part.Kind.ENTITY)) {
            assertThat(Counts.of(truth, simple, kind).f1()).isEqualTo(1);
        }
        assertThat(Counts.of(truth, simple, Relation.Kind.TRIGGERS).f1()).isEqualTo(1);
    }

    private static Counts entities(List<Annotated> truth, Span found) {
        var story = new Story(List.of(new Part(Part.Kind.ENTITY, found, 1)), List.of());
        return Counts.of(truth, List.of(story), Part.Kind.ENTITY);
    }

    private void write(String name, String lines) throws IOException {
        Files.createDirectories(folder.resolve("stories"));
        Files.writeString(folder.resolve("stories").resolve(name), lines);
    }
}
