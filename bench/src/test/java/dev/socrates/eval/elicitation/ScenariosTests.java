package dev.socrates.eval.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.elicitation.Aspect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTests {

    private static final String GOOD = """
            {"name": "not read", "initial_requirements": "I need a diary.",
             "Implicit Requirements": [{"Aspect": "Style", "RequirementText": "I prefer it small."}]}""";

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void readsWhatWasSaidAndWhatWasNot() throws IOException {
        var scenarios = read("[" + GOOD + "]");
        assertThat(scenarios).singleElement().satisfies(scenario -> {
            assertThat(scenario.said()).isEqualTo("I need a diary.");
            assertThat(scenario.hidden()).containsExactly(new Scenario.Hidden(Aspect.STYLE, "I prefer it small."));
        });
        assertThat(said).isEmpty();
    }

    @Test
    void namesTheTaskThatIsWrongAndReadsTheOthers() throws IOException {
        var odd = GOOD.replace("Style", "Smell");
        assertThat(read("[" + odd + ", {}, " + GOOD + "]")).hasSize(1);
        assertThat(said)
                .satisfiesExactly(
                        line -> assertThat(line).contains("tasks.json, task 1").contains("Smell"),
                        line -> assertThat(line).contains("tasks.json, task 2"));
    }

    @Test
    void namesAFileThatIsNone() throws IOException {
        assertThat(read("{ not json")).isEmpty();
        assertThat(read("{}")).isEmpty();
        assertThat(said).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("tasks.json"));
    }

    private List<Scenario> read(String json) throws IOException {
        return Scenarios.read(Files.writeString(folder.resolve("tasks.json"), json), said::add);
    }
}
