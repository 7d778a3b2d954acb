package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaturityHistoryTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void beginsAtNothing() {
        var history = history("");

        assertThat(history.texts("items", "cause")).containsExactly("started");
        assertThat(history.number("items.0.maturity_score")).isZero();
        assertThat(history.list("milestones")).isEmpty();
        assertThat(history.at("earlier").asBoolean()).isFalse();
    }

    @Test
    void tellsEachChangeWithWhatWasDone() {
        var id = workspace.answer("Passwords are maybe hashed with bcrypt.").text("specifications.0.id");
        alice().post(workspace.path("/specifications/" + id + "/confirm")).is(200);
        alice().delete(workspace.path("/specifications/" + id)).is(200);
        alice().post(workspace.path("/specifications/" + id + "/restore")).is(200);

        var history = history("");

        assertThat(history.texts("items", "cause"))
                .containsExactly("started", "specified", "confirmed", "removed", "restored");
        assertThat(history.list("items").stream().skip(1))
                .allSatisfy(point -> assertThat(
                                point.get("specification_ids").valueStream().map(one -> one.asString()))
                        .containsExactly(id));
        assertThat(history.number("items.4.maturity_score"))
                .isEqualTo(workspace.status().number("maturity_score"));
        assertThat(history.number("items.3.delta")).isNegative();
        assertThat(history.list("items"))
                .extracting(point -> point.get("seq").asLong())
                .isSorted();
    }

    @Test
    void marksConflictsAndPhases() {
        workspace.fill();
        alice().post(workspace.path("/phase/advance")).is(200);
        workspace
                .add("tech_stack", "database", "system", "primary_database", "Orders are stored in PostgreSQL.")
                .is(201);
        workspace
                .add("tech_stack", "database", "system", "primary_database", "Orders are stored in MySQL.")
                .is(201);
        var conflict = alice().get(workspace.path("/conflicts")).text("items.0.conflict_id");
        alice().post("/api/v1/conflicts/" + conflict + "/resolve", Map.of("resolution", "replace"))
                .is(200);

        var history = history("?limit=1000");

        assertThat(history.texts("milestones", "event"))
                .startsWith("phase_changed", "conflict_detected")
                .contains("conflict_resolved");
        assertThat(history.texts("milestones", "detail")).startsWith("analysis").contains("replace");
        assertThat(history.number("milestones.0.maturity_score")).isEqualTo(100);
    }

    @Test
    void isReadBackwardsInParts() {
        for (var statement :
                List.of("Passwords are hashed with bcrypt.", "Backups run daily.", "Search answers within 300 ms.")) {
            workspace.answer(statement);
        }
        var all = history("").texts("items", "seq");

        var newest = history("?limit=2");
        var before = history("?limit=2&before=" + newest.text("items.0.seq"));

        assertThat(newest.texts("items", "seq")).isEqualTo(all.subList(all.size() - 2, all.size()));
        assertThat(newest.at("earlier").asBoolean()).isTrue();
        assertThat(before.texts("items", "seq")).isEqualTo(all.subList(all.size() - 4, all.size() - 2));
        alice().get(workspace.path("/maturity/history?limit=0")).blames("limit");
        alice().get(workspace.path("/maturity/history?limit=5000")).blames("limit");
    }

    @Test
    void tellsThatAProjectWasImported() {
        var sample = alice().post("/api/v1/projects/sample").is(201).text("project_id");

        var history =
                alice().get("/api/v1/projects/" + sample + "/maturity/history").is(200);

        assertThat(history.texts("items", "cause")).containsExactly("started", "imported");
    }

    private Reply history(String query) {
        return alice().get(workspace.path("/maturity/history" + query)).is(200);
    }
}
