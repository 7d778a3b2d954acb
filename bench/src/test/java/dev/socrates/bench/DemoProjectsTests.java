package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.socrates.cli.Demo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole interviews with the packaged server, from outside: the demo's project, and one in other words that
/// the engine was not written for.
class DemoProjectsTests {

    private static final Path DAIRY =
            Path.of(System.getProperty("basedir", "."), "../cli/src/test/resources/demo/dairy.yaml");

    @TempDir
    static Path data;

    @TempDir
    Path out;

    private static ServerProcess server;

    @BeforeAll
    static void start() throws IOException {
        var command = PackagedServer.command();
        assumeTrue(command.isPresent(), "no packaged server");
        server = ServerProcess.start(command.get(), data, ServerProcess.freePort());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void theDemoReachesAHundredPercentAndThePhaseImplementation() {
        var said = new ByteArrayOutputStream();

        int exit = run(said);

        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(exported().get("project").get("phase").asString()).isEqualTo("implementation");
        assertThat(exported().get("conflicts"))
                .isNotEmpty()
                .allSatisfy(conflict ->
                        assertThat(conflict.get("status").asString()).isNotEqualTo("open"));
        assertThat(out.resolve("specification.md"))
                .content(StandardCharsets.UTF_8)
                .contains("PostgreSQL");
    }

    @Test
    void aProjectInOtherWordsReachesNinetyFivePercent() {
        var said = new ByteArrayOutputStream();

        run(said, "--script", DAIRY.toString());

        assertThat(exported().get("maturity_score").asDouble())
                .as(said.toString(StandardCharsets.UTF_8))
                .isGreaterThanOrEqualTo(95.0);
    }

    private int run(ByteArrayOutputStream said, String... more) {
        var arguments = new ArrayList<>(List.of("--plain", "--url", server.url().toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Demo.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private JsonNode exported() {
        try {
            return JsonMapper.shared().readTree(Files.readString(out.resolve("specification.json")));
        } catch (IOException e) {
            throw new AssertionError("nothing was exported", e);
        }
    }
}
