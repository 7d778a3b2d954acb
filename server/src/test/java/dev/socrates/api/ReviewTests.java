package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A project looked at as a whole.
class ReviewTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void anEmptyProjectHasNoHabits() {
        assertThat(patterns().list("items")).isEmpty();
    }

    @Test
    void aTopicThatGrowsAloneIsTunnelVision() {
        var added = new ArrayList<String>();
        for (var sentence : new String[] {
            "Passwords are stored as bcrypt hashes.",
            "Clerks sign in with a second factor.",
            "Sessions end after 30 minutes without a click.",
            "Only managers may delete an order.",
            "Payments are encrypted with TLS 1.3.",
            "Each change of a price is written to an audit log.",
            "Customers may export their personal data.",
            "Five wrong passwords lock an account for an hour."
        }) {
            added.add(workspace
                    .add("security", "audit", null, null, sentence)
                    .is(201)
                    .text("specification.id"));
        }

        var found = only(patterns());

        assertThat(found.get("kind").asString()).isEqualTo("tunnel_vision");
        assertThat(found.get("category").asString()).isEqualTo("security");
        assertThat(found.get("reason").asString()).contains("8 specifications").contains("Security");
        assertThat(found.get("specification_ids").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(added);
        workspace
                .add("goals", "purpose", null, null, "Clerks take orders without paper.")
                .is(201);
        assertThat(patterns().list("items")).isEmpty();
    }

    @Test
    void aStatementThatChangesThreeTimesIsVolatileAndBetterWordsAreNoChange() {
        var id = workspace
                .add("performance", "response_time", null, null, "A search must answer within 300 ms.")
                .is(201)
                .text("specification.id");
        edit(id, "1", "A search must answer within 200 ms.");
        edit(id, "2", "A search must answer within 100 ms.");
        edit(id, "3", "Each search must answer within 100 ms.");
        assertThat(patterns().list("items")).isEmpty();

        edit(id, "4", "A search must answer within 400 ms.");

        var found = only(patterns());
        assertThat(found.get("kind").asString()).isEqualTo("volatility");
        assertThat(found.get("reason").asString()).contains("3 times");
        assertThat(found.get("specification_ids").get(0).asString()).isEqualTo(id);
        assertThat(found.get("since").asString()).isNotBlank();
    }

    @Test
    void openConflictsPileUpUntilTheyAreDecided() {
        clash("database", "primary_database", "Orders are stored in PostgreSQL.", "Orders are stored in MySQL.");
        for (var subject : new String[] {"checkout", "search"}) {
            for (var time : new String[] {"200 ms", "2 seconds"}) {
                workspace
                        .add(
                                "performance",
                                "response_time",
                                subject,
                                null,
                                "The " + subject + " must answer within " + time + ".")
                        .is(201);
            }
        }

        var found = only(patterns());

        assertThat(found.get("kind").asString()).isEqualTo("conflict_accumulation");
        assertThat(found.get("conflict_ids").size()).isEqualTo(3);
        var first = found.get("conflict_ids").get(0).asString();
        alice().post("/api/v1/conflicts/" + first + "/resolve", Map.of("resolution", "keep_old"))
                .is(200);
        assertThat(patterns().list("items")).isEmpty();
    }

    @Test
    void whatComesAfterTheScopeWasSettledIsCreepUntilTheProjectGoesBack() {
        workspace.fill();
        alice().post(workspace.path("/phase/advance")).is(200);
        alice().post(workspace.path("/phase/advance")).is(200);
        assertThat(kinds()).doesNotContain("scope_creep");
        for (int number = 1; number <= 12; number++) {
            workspace
                    .add(
                            "requirements",
                            "core_features",
                            "report " + number,
                            null,
                            "The clerk can print report number " + number + " as a PDF file.")
                    .is(201);
        }

        assertThat(kinds()).contains("scope_creep");
        alice().post(workspace.path("/phase/back")).is(200);
        assertThat(kinds()).doesNotContain("scope_creep");
    }

    @Test
    void askingOnIsRecommendedAlthoughStoppingCostsNothingNow() {
        var paths = alice().get(workspace.path("/paths")).is(200);

        assertThat(paths.text("recommended")).isEqualTo("thorough");
        assertThat(paths.texts("items", "kind")).containsExactly("thorough", "greedy", "stop_now");
        assertThat(paths.number("items.0.immediate")).isGreaterThan(paths.number("items.1.immediate"));
        assertThat(paths.number("items.2.immediate")).isZero();
        assertThat(paths.number("items.0.questions")).isEqualTo(46);
        assertThat(paths.text("explanation")).startsWith("Recommended is closing every gap");
    }

    @Test
    void nobodyElseSeesAnything() {
        bob().get(workspace.path("/patterns")).is(404);
        bob().get(workspace.path("/paths")).is(404);
    }

    private void clash(String facet, String key, String one, String other) {
        workspace.add("tech_stack", facet, "system", key, one).is(201);
        workspace.add("tech_stack", facet, "system", key, other).is(201);
    }

    private void edit(String id, String revision, String statement) {
        alice().put(workspace.path("/specifications/" + id), Map.of("statement", statement), "\"" + revision + "\"")
                .is(200);
    }

    private Reply patterns() {
        return alice().get(workspace.path("/patterns")).is(200);
    }

    private List<String> kinds() {
        return patterns().texts("items", "kind");
    }

    private static JsonNode only(Reply patterns) {
        assertThat(patterns.list("items")).hasSize(1);
        return patterns.list("items").getFirst();
    }
}
