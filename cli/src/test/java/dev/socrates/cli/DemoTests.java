package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoTests {

    private static final String STORY = """
            project: {name: Seats, description: For a small hall}
            contradiction:
              {facet: tech_stack.database, say: PostgreSQL., gives_way: SQLite, resolution: replace, notes: It grew.}
            answers:
              goals.purpose: {say: It has to be nice., then: [Each seat is sold once.]}
              tech_stack.database: {say: We use SQLite.}
              scalability.user_load: {say: "4,000 concurrent users."}
            """;

    @TempDir
    private Path folder;

    private FakeServer server;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void playsTheWholeStoryAndWritesTheDocuments() throws IOException {
        assertThat(play()).isZero();

        assertThat(output())
                .contains(
                        "1  Product manager asks",
                        "2  Product manager asks back",
                        "Why it matters: Others build on it.")
                .contains("> It has to be nice.", "+ Sell each seat once.", "91 % sure, from \"each seat once\"")
                .contains("vague: \"nicely\"", "left out, small talk: Well, hello.", "purpose is clear now")
                .contains("questions asked   4, answered 4", "conflicts         1 found, 1 resolved", "100.0 %");
        assertThat(folder.resolve("out/specification.md")).hasContent("# Seats");
        assertThat(folder.resolve("out/specification.json")).exists();
        assertThat(folder.resolve("out/specification.csv")).exists();
    }

    @Test
    void answersTheFollowUpWithWhatTheStoryAdds() throws IOException {
        play();

        assertThat(server.requests)
                .anyMatch(request -> request.contains("\"q1b\"") && request.contains("Each seat is sold once."));
    }

    @Test
    void showsBothSidesOfTheConflictAndDecidesAsTheStorySays() throws IOException {
        play();

        assertThat(output())
                .contains("Two statements clash  inconsistency, technology, high", "SQLite takes one writer at a time.")
                .containsPattern("We use SQLite\\. +\\| 4,000 concurrent users\\.")
                .containsPattern("what decides: SQLite +\\| what decides: 4,000")
                .contains("0.70  replace", "-> replace: It grew.");
        assertThat(server.requests)
                .anyMatch(request -> request.startsWith("POST /conflicts/c1/resolve")
                        && request.contains("\"resolution\":\"replace\""));
    }

    @Test
    void showsWhatIsInTheWayOfAPhaseThatComesTooEarly() throws IOException {
        play();

        assertThat(output())
                .contains("Not yet, 2 things are in the way", "maturity too low: 12.5 of 60")
                .contains("facet missing, tech stack / database: 0 of 2")
                .contains("discovery -> analysis -> design -> [implementation]");
    }

    @Test
    void printsNeitherTokenNorPassword() throws IOException {
        play();

        assertThat(output()).doesNotContain(FakeServer.TOKEN, "Aa1!");
        assertThat(new Contract.Tokens(FakeServer.TOKEN, "r").toString()).doesNotContain(FakeServer.TOKEN);
    }

    @Test
    void signsInAgainWhenTheTokenGrewOld() throws IOException {
        server.expireOnce = true;

        assertThat(play()).isZero();
        assertThat(server.requests).anyMatch(request -> request.startsWith("POST /auth/refresh"));
    }

    @Test
    void failsAndNamesWhatIsMissingWhenTheInterviewEndsTooSoon() throws IOException {
        server.stopsEarly = true;

        assertThat(play()).isOne();
        assertThat(output()).contains("everything is clear", "Not finished. What is missing:", "goals: users");
    }

    @Test
    void withoutAServerItSaysSoInOneLine() {
        var url = server.url().toString();
        server.close();

        assertThat(run("--url", url)).isOne();
        assertThat(output()).contains("The demo stopped: ", "nobody answers at").doesNotContain("Exception");
    }

    private int play() throws IOException {
        var story = Files.writeString(folder.resolve("story.yaml"), STORY);
        var out = folder.resolve("out").toString();
        return run("--url", server.url().toString(), "--plain", "--script", story.toString(), "--out", out);
    }

    private int run(String... arguments) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new CommandLine(new Demo(out)).execute(arguments);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
