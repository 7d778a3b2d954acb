package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyTests extends ApiTests {

    private static Reply create(ApiClient me, String key, String name) {
        return me.send(me.request("POST", "/api/v1/projects", BodyPublishers.ofString("{\"name\":\"" + name + "\"}"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key));
    }

    private static long count(ApiClient me, String name) {
        return me.get("/api/v1/projects?limit=200").is(200).texts("items", "name").stream()
                .filter(name::equals)
                .count();
    }

    @Test
    void theSamePostTwiceHasOneEffectAndOneReply() {
        var key = UUID.randomUUID().toString();
        var first = create(alice(), key, "twice " + key).is(201);

        var second = create(alice(), key, "twice " + key).is(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(count(alice(), "twice " + key)).isEqualTo(1);
    }

    @Test
    void aKeyStandsForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        create(alice(), key, "one " + key).is(201);

        create(alice(), key, "other " + key).is(422, "IDEMPOTENCY_KEY_REUSED");

        assertThat(count(alice(), "other " + key)).isZero();
    }

    @Test
    void aRefusedRequestCanBeMendedUnderItsKey() {
        var key = UUID.randomUUID().toString();
        create(alice(), key, "").is(422);

        create(alice(), key, "mended " + key).is(201);
    }

    @Test
    void keysOfDifferentPeopleAreDifferent() {
        var key = UUID.randomUUID().toString();
        var hers = create(alice(), key, "mine " + key).is(201);
        var his = create(bob(), key, "mine " + key).is(201);

        assertThat(his.text("project_id")).isNotEqualTo(hers.text("project_id"));
    }

    @Test
    void ofEightAtOnceOneHasTheEffectAndAllGetItsReply() throws Exception {
        var key = UUID.randomUUID().toString();
        var me = alice();

        AtOnce.times(8, () -> create(me, key, "eight " + key)).forEach(reply -> reply.is(201));

        assertThat(count(me, "eight " + key)).isEqualTo(1);
    }

    @Test
    void anAnswerSentAgainIsNotGivenTwice() {
        var workspace = workspace();
        var question = workspace.next().text("question_id");
        var body = "{\"question_id\":\"" + question + "\",\"answer\":\"We store orders in PostgreSQL.\"}";
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var me = workspace.me();
            me.send(me.request("POST", workspace.inSession("/answer"), BodyPublishers.ofString(body))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key))
                    .is(200);
        }

        assertThat(workspace.history().texts("items", "message_type"))
                .filteredOn("answer"::equals)
                .hasSize(1);
    }
}
