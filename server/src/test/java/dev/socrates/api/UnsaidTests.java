package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people do about the questions that a description leaves open.
class UnsaidTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void anAnswerToWhatWasUnsaidBecomesStatementsAndPartOfTheInterview() {
        var question = unsaid().list("items").getFirst();
        var id = question.get("id").asString();

        var taken = answer(id, "Members of the library must be able to renew a loan twice on the web site.")
                .is(200);

        var specification = taken.at("specifications.0");
        assertThat(specification.get("statement").asString()).contains("renew a loan");
        assertThat(taken.number("maturity_score")).isPositive();
        var turns = workspace.history();
        assertThat(turns.text())
                .contains(
                        question.get("text").asString(),
                        "Members of the library must be able to renew a loan twice on the web site.");
        var story = alice().get(
                        "/api/v1/specifications/" + specification.get("id").asString() + "/explanation")
                .is(200);
        assertThat(story.text()).contains("It answers the question").contains("Chance of something new");
        assertThat(unsaid().texts("items", "id")).doesNotContain(id);
        answer(id, "They may renew it three times.").is(409, "QUESTION_ALREADY_SETTLED");
    }

    @Test
    void anAnswerThatSaysNothingIsRefusedAndTheQuestionStays() {
        var id = unsaid().texts("items", "id").getFirst();
        var before = workspace.contents();

        answer(id, "I don't know.").blames("answer");
        answer(id, " ").blames("answer");
        answer(id, "x".repeat(10_001)).blames("answer");

        assertThat(workspace.contents()).isEqualTo(before);
    }

    @Test
    void whatIsNotNeededIsGoneUntilSomebodyWantsItAfterAll() {
        var id = unsaid().texts("items", "id").getFirst();

        judge("PUT", id).is(204);

        assertThat(unsaid().texts("items", "id")).doesNotContain(id);
        assertThat(unsaid().texts("not_needed", "id")).containsExactly(id);
        judge("PUT", id).is(409, "QUESTION_ALREADY_SETTLED");
        assertThat(alice().get(workspace.path("/activity")).is(200).texts("items", "type"))
                .contains("question_not_needed");
        judge("DELETE", id).is(204);
        judge("DELETE", id).is(204);
        assertThat(unsaid().texts("items", "id")).contains(id);
        assertThat(unsaid().list("not_needed")).isEmpty();
    }

    @Test
    void nobodyElseDecidesAnything() {
        var id = unsaid().texts("items", "id").getFirst();

        bob().post(workspace.path("/unsaid/" + id + "/answer"), Map.of("answer", "Members can renew a loan."))
                .is(404);
        bob().send(bob().request("PUT", workspace.path("/unsaid/" + id + "/not-needed"), BodyPublishers.noBody()))
                .is(404);
        alice().post(workspace.path("/unsaid/nothing-like-it/answer"), Map.of("answer", "Members can renew a loan."))
                .is(404);
        judge("PUT", UUID.randomUUID().toString()).is(404);
        assertThat(unsaid().texts("items", "id")).contains(id);
    }

    private Reply answer(String question, String text) {
        return alice().post(workspace.path("/unsaid/" + question + "/answer"), Map.of("answer", text));
    }

    private Reply judge(String method, String question) {
        return alice().send(alice().request(
                        method, workspace.path("/unsaid/" + question + "/not-needed"), BodyPublishers.noBody()));
    }

    private Reply unsaid() {
        return alice().get(workspace.path("/unsaid")).is(200);
    }
}
