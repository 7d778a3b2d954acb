package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The demo tells its story to the end, and what it says on the way.
class DemoTests extends OnStage {

    @Test
    void playsTheWholeStoryAndWritesTheDocuments() throws IOException {
        assertThat(stage.play()).isZero();

        assertThat(stage.output())
                .contains(
                        "1  Product manager asks",
                        "2  Product manager asks back",
                        "Why it matters: Others build on it.")
                .contains("> It has to be nice.", "+ Sell each seat once.", "91 % sure, from \"each seat once\"")
                .contains("vague: \"nicely\"", "left out, small talk: Well, hello.", "purpose is clear now")
                .contains("questions asked   4, answered 4", "conflicts         1 found, 1 resolved", "100.0 %");
        assertThat(stage.out().resolve("specification.md")).hasContent("# Seats");
        assertThat(stage.out().resolve("specification.json")).exists();
        assertThat(stage.out().resolve("specification.csv")).exists();
    }

    @Test
    void answersTheFollowUpWithWhatTheStoryAdds() throws IOException {
        stage.play();

        assertThat(stage.server.requests)
                .anyMatch(request -> request.contains("\"q1b\"") && request.contains("Each seat is sold once."));
    }

    @Test
    void showsBothSidesOfTheConflictAndDecidesAsTheStorySays() throws IOException {
        stage.play();

        assertThat(stage.output())
                .contains("Two statements clash  inconsistency, technology, high", "SQLite takes one writer at a time.")
                .containsPattern("We use SQLite\\. +\\| 4,000 concurrent users\\.")
                .containsPattern("what decides: SQLite +\\| what decides: 4,000")
                .contains("0.70  replace", "-> replace: It grew.");
        assertThat(stage.server.requests)
                .anyMatch(request -> request.startsWith("POST /conflicts/c1/resolve")
                        && request.contains("\"resolution\":\"replace\""));
    }

    @Test
    void showsWhatIsInTheWayOfAPhaseThatComesTooEarly() throws IOException {
        stage.play();

        assertThat(stage.output())
                .contains("Not yet, 2 things are in the way", "maturity too low: 12.5 of 60")
                .contains("facet missing, tech stack / database: 0 of 2")
                .contains("discovery -> analysis -> design -> [implementation]");
    }

    @Test
    void printsNeitherTokenNorPassword() throws IOException {
        stage.play();

        assertThat(stage.output()).doesNotContain(FakeServer.TOKEN, "Aa1!");
        assertThat(new Contract.Tokens(FakeServer.TOKEN, "r").toString()).doesNotContain(FakeServer.TOKEN);
    }

    @Test
    void saysInTheEndWhatNoQuestionGaveRoomFor() throws IOException {
        stage.play(Stage.STORY.replace("gives_way: SQLite", "gives_way: MariaDB"));

        assertThat(stage.output()).contains("> PostgreSQL.", "(and has second thoughts)");
        assertThat(stage.server.requests)
                .anyMatch(request -> request.startsWith("POST /sessions/s1/chat") && request.contains("PostgreSQL."));
    }

    @Test
    void doesNotKnowPutsOffAndPassesOver() throws IOException {
        stage.play(Stage.STORY
                .replace("answers:", "unknown: [goals.purpose]\nanswers:")
                .replace("scalability.user_load", "scalability.growth"));

        assertThat(stage.output()).contains("> I don't know.", "(does not know)", "Put off: ", "Passed over: ");
        assertThat(stage.server.requests)
                .anyMatch(request -> request.startsWith("POST /sessions/s1/questions/q1b/defer"))
                .anyMatch(request -> request.startsWith("POST /sessions/s1/questions/q3/skip"));
    }

    @Test
    void leavesTheReasonsOutWhenInAHurry() throws IOException {
        assertThat(stage.play(Stage.STORY, "--fast")).isZero();

        assertThat(stage.output())
                .contains("+ Sell each seat once.", "-> replace: It grew.")
                .doesNotContain("Why it matters", "% sure", "0.70  replace");
    }
}
