package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Several people, several tabs: nothing is lost, nothing happens twice, and the figures stay right.
class ConcurrencyTests extends ApiTests {

    private static final String[] SUBJECTS = {
        "invoices",
        "loans",
        "returns",
        "fines",
        "shelves",
        "readers",
        "events",
        "rooms",
        "printers",
        "magazines",
        "courses",
        "lockers",
        "donations",
        "exhibitions",
        "newsletters",
        "catalogues",
        "barcodes",
        "branches",
        "queues",
        "tickets"
    };

    @Test
    void loseNoAnswer() throws Exception {
        var first = workspace();
        var tabs = List.of(first, first.another(), first.another(), first.another(), first.another());
        var said = IntStream.range(0, 20)
                .mapToObj(i -> "Librarians must be able to archive " + SUBJECTS[i] + " in batches of " + (i + 3) + ".")
                .toList();

        AtOnce.all(IntStream.range(0, 5)
                .<Callable<Reply>>mapToObj(tab -> () -> {
                    for (int i = 0; i < 3; i++) {
                        tabs.get(tab).answer(said.get(tab * 4 + i));
                    }
                    return tabs.get(tab).answer(said.get(tab * 4 + 3));
                })
                .toList());

        var heard = tabs.stream()
                .flatMap(tab -> tab.history().list("items").stream())
                .filter(turn -> turn.get("message_type").asString().equals("answer"))
                .map(turn -> turn.get("content").asString())
                .toList();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(said);
        consistent(first);
    }

    @Test
    void takeOneAnswerToAQuestion() throws Exception {
        for (int round = 0; round < 3; round++) {
            var workspace = workspace();
            var question = workspace.next().text("question_id");

            var replies = AtOnce.of(
                    () -> workspace.answer(question, "Orders are stored in PostgreSQL."),
                    () -> workspace.answer(question, "The backend is written in Java."));

            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
            assertThat(workspace.history().texts("items", "message_type").stream()
                            .filter("answer"::equals))
                    .hasSize(1);
            assertThat(alice().get(workspace.path("/specifications")).list("items"))
                    .hasSize(1);
            consistent(workspace);
        }
    }

    @Test
    void noticeThatTwoAnswersAtOnceContradictEachOther() throws Exception {
        for (int round = 0; round < 3; round++) {
            var first = workspace();
            var second = first.another();
            var one = first.next().text("question_id");
            var other = second.next().text("question_id");

            var replies = AtOnce.of(
                    () -> first.answer(one, "The checkout must answer within 200 ms at the 95th percentile."),
                    () -> second.answer(other, "The checkout must answer within 2 seconds at the 95th percentile."));

            assertThat(replies).extracting(Reply::status).containsOnly(200);
            assertThat(replies.stream()
                            .mapToInt(reply -> reply.list("conflicts").size())
                            .sum())
                    .isEqualTo(1);
            assertThat(alice().get(first.path("/specifications")).texts("items", "status"))
                    .containsExactlyInAnyOrder("current", "pending");
            consistent(first);
        }
    }

    @Test
    void workOnTheSameQuestionInTwoTabs() throws Exception {
        var workspace = workspace();

        var replies = AtOnce.of(workspace::next, workspace::next, workspace::next);

        assertThat(replies)
                .extracting(reply -> reply.text("question_id"))
                .containsOnly(replies.getFirst().text("question_id"));
    }

    @Test
    void takeOneEditOfARevision() throws Exception {
        var workspace = workspace();
        var id = workspace
                .answer("The backend is written in Java.")
                .at("specifications.0")
                .get("id")
                .asString();
        var path = workspace.path("/specifications/" + id);

        var replies = AtOnce.all(IntStream.range(0, 4)
                .<Callable<Reply>>mapToObj(i -> () -> alice().put(
                                path, Map.of("statement", "The backend is written in Java " + (21 + i) + "."), "\"1\""))
                .toList());

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(workspace.specification(id).number("revision")).isEqualTo(2);
        consistent(workspace);
    }

    @Test
    void decideAConflictOnce() throws Exception {
        var workspace = Workspace.disputed(alice());
        var path = "/api/v1/conflicts/" + workspace.variables().get("conflict_id") + "/resolve";

        var replies = AtOnce.of(
                () -> alice().post(path, Map.of("resolution", "keep_old")),
                () -> alice().post(path, Map.of("resolution", "replace")));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        consistent(workspace);
    }

    @Test
    void makeOneAccountOfOneAddress() throws Exception {
        var body = Map.of("email", UUID.randomUUID() + "@example.org", "password", People.PASSWORD);

        var replies = AtOnce.of(
                () -> anybody().post("/api/v1/auth/register", body),
                () -> anybody().post("/api/v1/auth/register", body));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
    }

    /// The log has no gap, and what is counted is what is there.
    private void consistent(Workspace workspace) {
        var numbers = new ArrayList<Long>();
        var page = alice().get(workspace.path("/events?limit=200")).is(200).list("items");
        page.forEach(event -> numbers.add(event.get("seq").asLong()));
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());

        var current = alice().get(workspace.path("/specifications?status=current&limit=200"))
                .list("items");
        var project = alice().get(workspace.path("")).is(200);
        var status = workspace.status();
        assertThat(project.number("specifications")).isEqualTo(current.size());
        assertThat(project.at("maturity_score")).isEqualTo(status.at("maturity_score"));
        assertThat(project.at("open_conflicts")).isEqualTo(status.at("open_conflicts"));

        var earned = status.list("categories").stream()
                .flatMap(category -> category.get("facets").valueStream())
                .map(facet -> facet.get("earned").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = status.list("categories").stream()
                .map(category -> category.get("points").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var score = earned.multiply(BigDecimal.valueOf(100)).divide(points, 1, RoundingMode.DOWN);
        assertThat(status.at("maturity_score").decimalValue()).isEqualByComparingTo(score);
    }
}
