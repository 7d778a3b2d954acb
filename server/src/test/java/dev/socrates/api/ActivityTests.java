package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.events.ActivityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityTests extends ApiTests {

    @Test
    void tellsWhoDidWhatTheNewestFirst() {
        var workspace = Workspace.disputed(alice());
        var me = alice().get("/api/v1/auth/me").is(200);

        var feed = alice().get(workspace.path("/activity")).is(200);

        var numbers = feed.list("items").stream()
                .map(entry -> entry.get("seq").asLong())
                .toList();
        assertThat(numbers).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(feed.texts("items", "type"))
                .contains("project_created", "answer_given", "specification_created", "conflict_detected");
        assertThat(feed.texts("items", "actor_id")).containsOnly(me.text("user_id"));
        assertThat(feed.texts("items", "actor_name")).containsOnly(me.text("email"));
        assertThat(feed.text()).doesNotContain("PostgreSQL");
    }

    @Test
    void filtersByKindTypePersonAndTime() {
        var workspace = Workspace.disputed(alice());
        var all = alice().get(workspace.path("/activity")).is(200);
        var middle =
                all.list("items").get(all.list("items").size() / 2).get("at").asString();

        assertThat(types(workspace, "kind=conflicts")).containsOnly("conflict_detected");
        assertThat(types(workspace, "type=answer_given"))
                .containsOnly("answer_given")
                .hasSize(2);
        assertThat(types(workspace, "kind=conflicts&type=answer_given")).isEmpty();
        assertThat(types(workspace, "actor=" + UUID.randomUUID())).isEmpty();
        assertThat(types(workspace, "from=" + middle).size()
                        + types(workspace, "until=" + middle).size())
                .isEqualTo(all.list("items").size());
    }

    @Test
    void everyKindAsksForItsOwnEntriesOnly() {
        var workspace = Workspace.full(alice());

        for (var kind : ActivityKind.values()) {
            assertThat(types(workspace, "kind=" + kind.wire())).isSubsetOf(kind.types());
        }
    }

    @Test
    void goesOnWhereAPageEnds() {
        var workspace = Workspace.disputed(alice());
        var expected =
                alice().get(workspace.path("/activity?limit=200")).is(200).texts("items", "seq");

        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = alice().get(workspace.path("/activity?limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)))
                    .is(200);
            seen.addAll(page.texts("items", "seq"));
            cursor = page.at("next_cursor").isNull() ? "" : page.text("next_cursor");
        } while (!cursor.isEmpty());

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void saysWhatIsWrongWithAFilter() {
        var workspace = workspace();

        for (var wrong : Map.of(
                        "kind=everything", "kind",
                        "actor=alice", "actor",
                        "from=yesterday", "from",
                        "until=2026-13-01T00:00:00Z", "until",
                        "cursor=abc", "cursor",
                        "type=%00", "type",
                        "limit=0", "limit")
                .entrySet()) {
            alice().get(workspace.path("/activity?" + wrong.getKey())).blames(wrong.getValue());
        }
    }

    private List<String> types(Workspace workspace, String filter) {
        return alice().get(workspace.path("/activity?limit=200&" + filter))
                .is(200)
                .texts("items", "type");
    }
}
