package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the engine offers beside the interview: rules of the pack, a budget, and what was not said.
class EngineTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void anEmptyProjectBreaksNoRule() {
        assertThat(rules().list("violations")).isEmpty();
    }

    @Test
    void aViolationNamesWhatDecidedIt() {
        var load = add("user_load", "4,000 people buy tickets at the same time.");

        var violation = rules().list("violations").getFirst();

        assertThat(violation.get("rule_id").asString()).isEqualTo("scale_conflict");
        assertThat(violation.get("specification_ids").toString()).contains(load);
        assertThat(violation.get("sentence").asString()).contains("capacity");
        add("scaling_strategy", "A second server starts by itself above 70 percent load.");
        assertThat(rules().texts("violations", "rule_id")).doesNotContain("scale_conflict");
    }

    @Test
    void anInterviewStopsWithinItsBudgetAndSaysWhy() {
        var stop = ask("brief");
        for (int asked = 0; isPut(stop) && asked < 40; asked++) {
            workspace
                    .me()
                    .post(workspace.inSession("/questions/" + stop.text("question_id") + "/skip"))
                    .is(200);
            stop = ask("brief");
        }

        assertThat(stop.text("stop_reason")).contains("15");
        assertThat(isPut(ask("thorough"))).isTrue();
        workspace
                .me()
                .post(workspace.inSession("/next-question"), Map.of("budget", "endless"))
                .is(422);
    }

    @Test
    void whatTheDescriptionLeavesOpenIsAskedAndWhatItSaysIsNot() {
        var shop = alice().post(
                        "/api/v1/projects",
                        Map.of(
                                "name",
                                "Plant shop",
                                "description",
                                "A website on which gardeners search for plants and order them. The background is green."))
                .is(201)
                .text("project_id");

        var unsaid = alice().get("/api/v1/projects/" + shop + "/unsaid?limit=5").is(200);

        assertThat(unsaid.texts("items", "text"))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("background color"));
        assertThat(unsaid.list("items")).allSatisfy(item -> {
            assertThat(item.get("chance").asDouble()).isBetween(0.0, 1.0);
            assertThat(item.get("reason").asString()).isNotBlank();
        });
        bob().get("/api/v1/projects/" + shop + "/unsaid").is(404);
    }

    private static boolean isPut(Reply question) {
        return question.json().hasNonNull("question_id");
    }

    private Reply ask(String budget) {
        return workspace
                .me()
                .post(workspace.inSession("/next-question"), Map.of("budget", budget))
                .is(200);
    }

    private String add(String facet, String statement) {
        return workspace
                .add("scalability", facet, null, null, statement)
                .is(201)
                .text("specification.id");
    }

    private Reply rules() {
        return alice().get(workspace.path("/rules")).is(200);
    }
}
