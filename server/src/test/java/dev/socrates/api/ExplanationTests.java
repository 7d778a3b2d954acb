package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplanationTests extends ApiTests {

    private static final String SAID = "Search results appear within 300 ms.";

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void tellsWhereAStatementComesFromAndWhatItEarns() {
        var asked = workspace.next();
        var id = specification(workspace.answer(asked.text("question_id"), SAID).is(200));

        var story = explain(id);

        assertThat(decision(story, "origin").get("sentence").asString())
                .contains(asked.text("text"), asked.text("reason"));
        assertThat(decision(story, "origin").at("/evidence/0").asString()).isEqualTo(SAID);
        assertThat(decision(story, "facet").get("outcome").asString()).isEqualTo("performance.response_time");
        assertThat(decision(story, "value").get("outcome").asString()).isEqualTo("<= 300 ms");
        assertThat(decision(story, "maturity").get("weights")).hasSize(2);
        assertThat(decision(story, "history").get("sentence").asString()).startsWith("Revision 1, now current");
    }

    @Test
    void tellsWhatCostQuality() {
        var id = workspace
                .add("performance", "response_time", null, null, "The search should be pretty fast.")
                .is(201)
                .text("specification.id");

        var quality = decision(explain(id), "quality");

        assertThat(quality.get("evidence").toString()).contains("fast");
        assertThat(quality.get("weights"))
                .allSatisfy(
                        weight -> assertThat(weight.get("effect").asDouble()).isNegative());
    }

    @Test
    void tellsWhatAStatementClashedWith() {
        var disputed = Workspace.disputed(alice());
        var story = explain(specification(disputed));

        assertThat(decision(story, "conflict").get("sentence").asString()).contains("Nobody has decided yet.");
        assertThat(decision(story, "conflict").get("evidence").toString()).contains("MySQL");
    }

    @Test
    void isNotThereForStrangers() {
        var id = specification(workspace.answer(SAID));

        bob().get("/api/v1/specifications/" + id + "/explanation").is(404);
        alice().get("/api/v1/specifications/" + UUID.randomUUID() + "/explanation")
                .is(404);
        alice().get("/api/v1/specifications/everything/explanation").is(404);
    }

    private static String specification(Reply answer) {
        return answer.at("specifications.0").get("id").asString();
    }

    private String specification(Workspace disputed) {
        return alice().get(disputed.path("/specifications?status=pending"))
                .is(200)
                .texts("items", "id")
                .getFirst();
    }

    private Reply explain(String id) {
        return alice().get("/api/v1/specifications/" + id + "/explanation").is(200);
    }

    private static JsonNode decision(Reply story, String topic) {
        return story.list("decisions").stream()
                .filter(one -> one.get("topic").asString().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
