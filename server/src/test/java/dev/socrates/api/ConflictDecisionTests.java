package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What becomes of both sides, and of others that wait for one of them.
class ConflictDecisionTests extends Contradiction {

    @Test
    void canKeepWhatWasSaidEarlier() {
        resolve("keep_old").is(200);

        assertThat(statusOf(existing)).isEqualTo("current");
        assertThat(statusOf(incoming)).isEqualTo("rejected");
        decided("keep_old", "resolved");
    }

    @Test
    void canReplaceWhatWasSaidEarlier() {
        resolve("replace").is(200);

        assertThat(statusOf(existing)).isEqualTo("superseded");
        assertThat(workspace.specification(existing).text("superseded_by")).isEqualTo(incoming);
        assertThat(statusOf(incoming)).isEqualTo("current");
        decided("replace", "resolved");
    }

    @Test
    void canMergeBoth() {
        resolve("merge", "statement", "The checkout must answer within 1 second at the 95th percentile.")
                .is(200);

        assertThat(workspace.specification(existing).text("statement")).contains("1 second");
        assertThat(workspace.specification(existing).number("revision")).isEqualTo(2);
        assertThat(workspace.specification(existing).text("value.display")).contains("1 s");
        assertThat(statusOf(incoming)).isEqualTo("superseded");
        assertThat(workspace.specification(incoming).text("superseded_by")).isEqualTo(existing);
        decided("merge", "resolved");
    }

    @Test
    void canKeepBothEachInItsPlace() {
        resolve("keep_both", "scope", "Guest checkout").is(200);

        assertThat(statusOf(existing)).isEqualTo("current");
        assertThat(statusOf(incoming)).isEqualTo("current");
        assertThat(workspace.specification(incoming).text("subject")).isEqualTo("guest checkout");
        assertThat(workspace.specification(incoming).text("statement")).isEqualTo(LATER);
        decided("keep_both", "resolved");
    }

    @Test
    void canBeIgnored() {
        resolve("ignore").is(200);

        assertThat(statusOf(existing)).isEqualTo("current");
        assertThat(statusOf(incoming)).isEqualTo("current");
        decided("ignore", "ignored");
    }

    @Test
    void canKeepBothInTheSamePlaceUnderAKeyOfItsOwn() {
        resolve("keep_both", "scope", "Checkout").is(200);

        var one = workspace.specification(existing);
        var other = workspace.specification(incoming);
        assertThat(other.text("status")).isEqualTo("current");
        assertThat(other.text("subject")).isEqualTo(one.text("subject"));
        assertThat(other.text("key")).isNotEqualTo(one.text("key"));
    }

    @Test
    void stayOpenBetweenThoseThatWaitedForTheSameSide() {
        var third = workspace
                .answer("The checkout must answer within 5 seconds at the 95th percentile.")
                .at("specifications.0")
                .get("id")
                .asString();
        assertThat(statusOf(third)).isEqualTo("pending");

        var replaced = resolve("replace").is(200);

        assertThat(statusOf(incoming)).isEqualTo("current");
        assertThat(statusOf(third)).isEqualTo("pending");
        assertThat(replaced.number("open_conflicts")).isEqualTo(1);
        assertThat(workspace.status().number("open_conflicts")).isEqualTo(1);
        var open = alice().get(workspace.path("/conflicts?status=open")).is(200).at("items.0");
        assertThat(open.at("/existing/specification_id").asString()).isEqualTo(incoming);
        assertThat(open.at("/incoming/specification_id").asString()).isEqualTo(third);
    }

    @Test
    void stayOpenBetweenThoseThatWaitedForADeletedSide() {
        workspace.answer("The checkout must answer within 5 seconds at the 95th percentile.");

        alice().delete(workspace.path("/specifications/" + existing)).is(200);

        assertThat(workspace.status().number("open_conflicts")).isEqualTo(1);
        assertThat(alice().get(workspace.path("/specifications?status=current")).list("items"))
                .hasSize(1);
    }

    @Test
    void areDecidedOnce() {
        resolve("keep_old").is(200);
        var before = workspace.contents();

        for (var resolution : new String[] {"keep_old", "replace", "ignore", "ask"}) {
            resolve(resolution).is(409, "CONFLICT_ALREADY_RESOLVED");
        }
        resolve("merge", "statement", "x").is(409, "CONFLICT_ALREADY_RESOLVED");
        resolve("keep_both", "scope", "x").is(409, "CONFLICT_ALREADY_RESOLVED");

        assertThat(workspace.contents()).isEqualTo(before);
    }

    @Test
    void endWhenOneSideIsDeleted() {
        alice().delete(workspace.path("/specifications/" + existing)).is(200);

        assertThat(statusOf(incoming)).isEqualTo("current");
        assertThat(workspace.status().number("open_conflicts")).isZero();

        var restored = alice().post(workspace.path("/specifications/" + existing + "/restore"))
                .is(200);

        assertThat(restored.text("specification.status")).isEqualTo("pending");
        assertThat(restored.list("conflicts")).hasSize(1);
    }

    @Test
    void letARestoredTextGoAgainAlsoWhenItHadBeenEdited() {
        var fresh = workspace();
        var limit = fresh.add("performance", "response_time", "checkout", "latency", EARLIER)
                .is(201)
                .text("specification.id");
        var path = fresh.path("/specifications/" + limit);
        alice().put(
                        path,
                        Map.of("statement", "The checkout must answer within 250 ms at the 95th percentile."),
                        "\"1\"")
                .is(200);
        alice().delete(path).is(200);
        fresh.add("performance", "response_time", "checkout", "latency", LATER).is(201);

        var restored = alice().post(path + "/restore").is(200);
        assertThat(restored.list("conflicts")).hasSize(1);
        alice().post(
                        "/api/v1/conflicts/"
                                + restored.at("conflicts.0").get("conflict_id").asString() + "/resolve",
                        Map.of("resolution", "keep_old"))
                .is(200);

        assertThat(fresh.specification(limit).text("status")).isEqualTo("rejected");
        assertThat(fresh.specification(limit).text("statement"))
                .isEqualTo("The checkout must answer within 250 ms at the 95th percentile.");
    }

    @Test
    void bringTheTextBackThatStoodBeforeAnEdit() {
        resolve("keep_old").is(200);
        var other = workspace
                .add("performance", "response_time", "checkout", "latency_limit", "Payments take less than 3 seconds.")
                .is(201)
                .text("specification.id");
        var edited = alice().put(workspace.path("/specifications/" + other), Map.of("statement", LATER), "\"1\"")
                .is(200);
        assertThat(edited.list("conflicts")).isNotEmpty();
        assertThat(statusOf(other)).isEqualTo("pending");

        alice().post(
                        "/api/v1/conflicts/"
                                + edited.at("conflicts.0").get("conflict_id").asString() + "/resolve",
                        Map.of("resolution", "keep_old"))
                .is(200);

        assertThat(statusOf(other)).isEqualTo("current");
        assertThat(workspace.specification(other).text("statement")).isEqualTo("Payments take less than 3 seconds.");
    }

    private void decided(String resolution, String status) {
        var found = alice().get("/api/v1/conflicts/" + conflict).is(200);
        assertThat(found.text("status")).isEqualTo(status);
        assertThat(found.text("decision.resolution")).isEqualTo(resolution);
        assertThat(found.text("decision.notes")).isEqualTo("because");
        assertThat(found.id("decision.resolved_by"))
                .isEqualTo(alice().get("/api/v1/auth/me").is(200).id("user_id"));
        assertThat(workspace.status().number("open_conflicts")).isZero();
        assertThat(alice().get(workspace.path("/conflicts?status=open")).list("items"))
                .isEmpty();
        assertThat(alice().get(workspace.path("/export/markdown")).is(200).text())
                .contains("ecide");
    }
}
