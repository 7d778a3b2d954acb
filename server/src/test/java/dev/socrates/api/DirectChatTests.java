package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectChatTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void start() {
        workspace = Workspace.of(alice(), "direct_chat");
    }

    @Test
    void understandsWhatIsSaidFreely() {
        var reply = say("Hi! Orders are stored in PostgreSQL. Backups run daily. What do you think?")
                .is(200);

        assertThat(reply.number("specs_extracted")).isEqualTo(2);
        assertThat(reply.texts("specifications", "status")).containsOnly("current");
        assertThat(reply.list("specifications")).allSatisfy(specification -> {
            assertThat(specification.at("/evidence/kind").asString()).isEqualTo("message");
            assertThat(specification.at("/evidence/source_id").asString()).isEqualTo(reply.text("message_id"));
        });
        assertThat(reply.text("suggested_next_question")).endsWith("?");
        assertThat(reply.number("maturity_score")).isPositive();
    }

    @Test
    void findsNothingInItsOwnWords() {
        say("Orders are stored in PostgreSQL.").is(200);

        var clash = say("We use MySQL instead.").is(200);
        say("What is missing?").is(200);

        assertThat(clash.text("reply")).contains("MySQL", "PostgreSQL");
        assertThat(clash.list("conflicts")).hasSize(1);
        assertThat(alice().get(workspace.path("/specifications")).texts("items", "statement"))
                .containsExactlyInAnyOrder("Orders are stored in PostgreSQL.", "We use MySQL instead.");
        var history = workspace.history();
        assertThat(history.texts("items", "role"))
                .containsExactly("user", "assistant", "user", "assistant", "user", "assistant");
        assertThat(history.list("items").stream()
                        .filter(turn -> turn.get("role").asString().equals("assistant"))
                        .map(turn -> turn.get("specs_extracted").asInt()))
                .containsOnly(0);
    }

    @Test
    void keepsTheTwoModesApart() {
        alice().post(workspace.inSession("/next-question")).is(409, "WRONG_MODE");
        assertThat(alice().get(workspace.inSession("/mode")).is(200).text("mode"))
                .isEqualTo("direct_chat");

        assertThat(alice().put(workspace.inSession("/mode"), Map.of("mode", "socratic"))
                        .is(200)
                        .text("mode"))
                .isEqualTo("socratic");

        say("Orders are stored in PostgreSQL.").is(409, "WRONG_MODE");
        workspace.answer("Orders are stored in PostgreSQL.");
    }

    private Reply say(String message) {
        return alice().post(workspace.inSession("/chat"), Map.of("message", message));
    }
}
