package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What the demo does when the server, the network or the story is not as it should be.
class TroubleTests extends OnStage {

    @Test
    void signsInAgainWhenTheTokenGrewOld() throws IOException {
        stage.server.refuseOnce("next-question", 401, FakeServer.problem("Too old."));

        assertThat(stage.play()).isZero();
        assertThat(stage.server.requests).anyMatch(request -> request.startsWith("POST /auth/refresh"));
    }

    @Test
    void failsAndNamesWhatIsMissingWhenTheInterviewEndsTooSoon() throws IOException {
        stage.server.stopsEarly = true;

        assertThat(stage.play()).isOne();
        assertThat(stage.output()).contains("everything is clear", "Not finished. What is missing:", "goals: users");
    }

    @Test
    void withoutAServerItSaysSoInOneLine() {
        var url = stage.server.url().toString();
        stage.server.close();

        assertThat(stage.run("--url", url)).isOne();
        assertThat(stage.output())
                .contains("The demo stopped: ", "nobody answers at")
                .doesNotContain("Exception");
    }

    @Test
    void waitsForABusyServer() throws IOException {
        stage.server.refuseOnce("login", 429, FakeServer.problem("Slowly."));

        assertThat(stage.play()).isZero();
    }

    @Test
    void explainsARefusalWithItsFieldsAndWithoutAStackTrace() throws IOException {
        stage.server.refuseOnce("register", 422, """
                {"detail": "Not valid.", "errors": [{"field": "email", "message": "is taken", "code": "taken"}]}
                """);

        assertThat(stage.play()).isOne();
        assertThat(stage.output())
                .contains("POST /auth/register was refused (422): Not valid.; email: is taken")
                .doesNotContain("at dev.socrates");
    }

    @Test
    void understandsThatAReplyIsNotWhatWasAgreed() throws IOException {
        stage.server.refuseOnce("status", 200, "<html>");

        assertThat(stage.play()).isOne();
        assertThat(stage.output()).contains("GET /projects/p1/status failed: the reply is not what was agreed");
    }

    @Test
    void aConflictSettledTogetherWithAnotherIsNoFault() throws IOException {
        stage.server.refuseOnce("options", 404, FakeServer.problem("Gone."));
        stage.play();

        assertThat(stage.output()).contains("settled together with another", "1 found, 1 resolved");
    }

    @Test
    void keepsTheOldStatementWhenTheWordingOfAMergeIsRefused() throws IOException {
        stage.server.refuseOnce("options", 200, "{\"options\": [{\"value\": \"merge\", \"score\": 0.9}]}");
        stage.server.refuseOnce("resolve", 422, FakeServer.problem("Too long."));
        stage.play(Stage.STORY.replace("gives_way: SQLite", "gives_way: MariaDB"));

        assertThat(stage.output()).contains("-> keep old: What was said before stays.");
    }

    @Test
    void aMissingStoryIsNamed() {
        assertThat(stage.run("--url", stage.server.url().toString(), "--script", "/no/such/story.yaml"))
                .isOne();
        assertThat(stage.output()).contains("Cannot read /no/such/story.yaml");
    }
}
