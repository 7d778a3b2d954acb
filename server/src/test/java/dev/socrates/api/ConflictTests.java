package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTests extends Contradiction {

    @Test
    void holdBothSidesAndCountForNothing() {
        assertThat(clash.list("conflicts")).hasSize(1);
        assertThat(clash.number("open_conflicts")).isEqualTo(1);
        assertThat(clash.number("maturity_delta")).isZero();
        assertThat(statusOf(incoming)).isEqualTo("pending");

        var found = alice().get("/api/v1/conflicts/" + conflict).is(200);

        assertThat(found.text("kind")).isEqualTo("contradiction");
        assertThat(found.text("status")).isEqualTo("open");
        assertThat(found.text("existing.statement")).isEqualTo(EARLIER);
        assertThat(found.text("incoming.statement")).isEqualTo(LATER);
        assertThat(found.at("existing.deciding_words").get(0).asString()).isEqualTo("200 ms");
        assertThat(found.text("explanation")).contains("200 ms", "2 seconds");
        assertThat(alice().get(workspace.path("/conflicts?status=open")).is(200).texts("items", "conflict_id"))
                .containsExactly(conflict);
    }

    @Test
    void canBeListedByKindAndSeverity() {
        var severity = clash.at("conflicts.0").get("severity").asString();

        assertThat(listed("?kind=contradiction&severity=" + severity)).containsExactly(conflict);
        assertThat(listed("?kind=inconsistency")).isEmpty();
        assertThat(listed("?status=open&severity=" + (severity.equals("low") ? "high" : "low")))
                .isEmpty();
    }

    private List<String> listed(String filter) {
        return alice().get(workspace.path("/conflicts" + filter)).is(200).texts("items", "conflict_id");
    }

    @Test
    void offerWhatCanBeDecidedBestFirst() {
        var options = alice().get("/api/v1/conflicts/" + conflict + "/options")
                .is(200)
                .list("options");

        assertThat(options)
                .extracting(option -> option.get("value").asString())
                .doesNotHaveDuplicates()
                .contains("keep_old", "replace")
                .isSubsetOf("keep_old", "replace", "merge", "keep_both", "ask", "ignore");
        assertThat(options)
                .extracting(option -> option.get("score").asDouble())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(options)
                .allSatisfy(
                        option -> assertThat(option.get("rationale").asString()).isNotBlank());
    }

    @Test
    void areDecidedByTheAnswerWhenSomebodyWantsToBeAsked() {
        var asked = resolve("ask").is(200);
        assertThat(asked.text("conflict.status")).isEqualTo("open");
        assertThat(asked.number("open_conflicts")).isEqualTo(1);

        var question = workspace.next();
        assertThat(question.text("conflict_id")).isEqualTo(conflict);
        assertThat(question.text("text")).contains("200 ms", "2 seconds");
        var answer = workspace
                .answer(question.text("question_id"), "The 2 seconds are right.")
                .is(200);

        assertThat(answer.number("open_conflicts")).isZero();
        assertThat(statusOf(existing)).isEqualTo("superseded");
        assertThat(statusOf(incoming)).isEqualTo("current");
        assertThat(workspace.next().at("conflict_id").isNull()).isTrue();
    }

    @Test
    void areNotAskedAboutAgainAndAgain() {
        resolve("ask").is(200);

        workspace.answer(workspace.next().text("question_id"), "I don't know.").is(200);

        assertThat(workspace.next().at("conflict_id").isNull()).isTrue();
        assertThat(workspace.status().number("open_conflicts")).isEqualTo(1);
    }

    @Test
    void areNotAskedAboutOnceTheQuestionIsSkipped() {
        resolve("ask").is(200);

        var question = workspace.next().text("question_id");
        alice().post(workspace.inSession("/questions/" + question + "/skip")).is(200);

        assertThat(workspace.next().at("conflict_id").isNull()).isTrue();
    }

    @Test
    void areNotAskedAboutOnceTheyAreDecidedElsewhere() {
        resolve("ask").is(200);
        assertThat(workspace.next().text("conflict_id")).isEqualTo(conflict);

        resolve("keep_old").is(200);

        assertThat(workspace.next().at("conflict_id").isNull()).isTrue();
    }

    @Test
    void areNotFoundAgainBySomebodyWhoLooksForMore() {
        var detected = alice().post(workspace.path("/conflicts/detect")).is(200);

        assertThat(detected.number("compared")).isEqualTo(1);
        assertThat(detected.list("conflicts")).isEmpty();
        assertThat(detected.number("open_conflicts")).isEqualTo(1);
    }

    @Test
    void areNoDependencies() {
        workspace.add("requirements", "business_rules", null, null, "The fee is calculated using the distance table.");
        var table = workspace
                .add("requirements", "data_entities", null, null, "The distance table lists all pairs of stations.")
                .is(201)
                .text("specification.id");

        var found = alice().get(workspace.path("/dependencies?specification_id=" + table))
                .is(200);

        assertThat(found.texts("items", "words")).containsExactly("distance table");
        assertThat(found.at("items.0").at("/providing/specification_id").asString())
                .isEqualTo(table);
        assertThat(alice().get(workspace.path("/dependencies?specification_id=" + existing))
                        .list("items"))
                .isEmpty();
        assertThat(listed("?kind=dependency")).isEmpty();
    }
}
