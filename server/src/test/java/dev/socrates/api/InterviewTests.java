package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void start() {
        workspace = workspace();
    }

    @Test
    void asksOneQuestionUntilItIsSettledAndSaysWhy() {
        var question = workspace.next();

        assertThat(question.text("text")).endsWith("?");
        assertThat(question.text("reason")).isNotBlank();
        assertThat(question.number("expected_gain")).isPositive();
        assertThat(question.at("follow_up").asBoolean()).isFalse();
        assertThat(workspace.next().json()).isEqualTo(question.json());
    }

    @Test
    void takesSeveralAnswersInOneText() {
        var text = "Backups run daily. Orders are stored in PostgreSQL. We expect 500 concurrent users.";

        var answer = workspace.answer(text);

        assertThat(answer.number("specs_extracted")).isEqualTo(3);
        assertThat(answer.texts("specifications", "category"))
                .containsExactlyInAnyOrder("disaster_recovery", "tech_stack", "scalability");
        assertThat(answer.list("specifications"))
                .allSatisfy(specification -> assertThat(text)
                        .contains(specification.at("/evidence/quote").asString()));
        assertThat(answer.number("maturity_delta")).isPositive();
        assertThat(answer.list("reasons")).hasSize(3);
    }

    @Test
    void earnsNothingForNotKnowingAndAsksSomethingElse() {
        var question = workspace.next();

        var answer =
                workspace.answer(question.text("question_id"), "I don't know.").is(200);

        assertThat(answer.text("stance")).isEqualTo("dont_know");
        assertThat(answer.number("specs_extracted")).isZero();
        assertThat(answer.texts("skipped", "reason")).containsExactly("dont_know");
        assertThat(answer.number("maturity_score")).isZero();
        assertThat(workspace.next().text("text")).isNotEqualTo(question.text("text"));
    }

    @Test
    void takesNotApplicableWithItsReasonAsASpecification() {
        var question = workspace.next();

        var answer = workspace
                .answer(question.text("question_id"), "Not applicable, because there is only one office.")
                .is(200);

        assertThat(answer.text("stance")).isEqualTo("not_applicable");
        assertThat(answer.at("specifications.0").get("not_applicable").asBoolean())
                .isTrue();
        var facet = workspace.facet(question.text("category"), question.text("facet"));
        assertThat(facet.get("state").asString()).isEqualTo("clear");
        assertThat(facet.get("earned")).isEqualTo(facet.get("points"));
    }

    @Test
    void takesTheSameReasonForSeveralThingsThatDoNotApply() {
        var first = workspace.answer("Not applicable, because another department does that.");
        var second = workspace.answer("Not applicable, because another department does that.");

        assertThat(first.number("specs_extracted")).isEqualTo(1);
        assertThat(second.number("specs_extracted")).isEqualTo(1);
        assertThat(second.number("maturity_delta")).isPositive();
    }

    @Test
    void findsNothingInSmallTalk() {
        var answer = workspace.answer("Hello! How are you today?");

        assertThat(answer.number("specs_extracted")).isZero();
        assertThat(answer.list("skipped")).isNotEmpty();
        assertThat(answer.number("maturity_score")).isZero();
    }

    @Test
    void insistsWhenAnAnswerIsVague() {
        workspace.answer("Not applicable, because there is only one office.");
        Reply answer;
        int asked = 0;
        do {
            answer = workspace.answer("It should be fast.");
        } while (answer.at("follow_up").isNull() && ++asked < 5);

        assertThat(answer.at("follow_up").isNull()).isFalse();
        assertThat(answer.at("follow_up.follow_up").asBoolean()).isTrue();
        assertThat(workspace.next().text("question_id")).isEqualTo(answer.text("follow_up.question_id"));
    }

    @Test
    void letsAQuestionBeSkippedAndStillAnswered() {
        var question = workspace.next();
        var id = question.text("question_id");

        assertThat(settle(id, "skip").is(200).text("status")).isEqualTo("skipped");

        assertThat(workspace.next().text("text")).isNotEqualTo(question.text("text"));
        workspace.answer(id, "Orders are stored in PostgreSQL.").is(200);
        settle(id, "skip").is(409, "QUESTION_ALREADY_SETTLED");
        settle(id, "defer").is(409, "QUESTION_ALREADY_SETTLED");
        workspace.answer(id, "The backend is written in Java.").is(409, "QUESTION_ALREADY_SETTLED");
    }

    @Test
    void comesBackToWhatWasDeferred() {
        var question = workspace.next();
        assertThat(settle(question.text("question_id"), "defer").is(200).text("status"))
                .isEqualTo("deferred");
        assertThat(workspace.next().text("text")).isNotEqualTo(question.text("text"));

        boolean back = false;
        for (int i = 0; i < 100 && !back; i++) {
            var next = workspace.next();
            if (next.at("question_id").isNull()) {
                break;
            }
            back = next.text("text").equals(question.text("text"));
            settle(next.text("question_id"), "skip").is(200);
        }

        assertThat(back).isTrue();
    }

    @Test
    void keepsTheQuestionsOfASessionToIt() {
        var question = workspace.next().text("question_id");

        workspace.another().answer(question, "Orders are stored in PostgreSQL.").is(404, "NOT_FOUND");
    }

    @Test
    void restsWhileItIsPaused() {
        var question = workspace.next().text("question_id");
        assertThat(move("pause").is(200).text("status")).isEqualTo("paused");

        workspace.answer(question, "Orders are stored in PostgreSQL.").is(409, "SESSION_NOT_ACTIVE");
        alice().post(workspace.inSession("/next-question")).is(409, "SESSION_NOT_ACTIVE");
        settle(question, "skip").is(409, "SESSION_NOT_ACTIVE");
        assertThat(alice().get(workspace.path("/specifications")).list("items")).isEmpty();

        assertThat(move("resume").is(200).text("status")).isEqualTo("active");
        workspace.answer(question, "Orders are stored in PostgreSQL.").is(200);
    }

    @Test
    void endsForGoodAndStaysReadable() {
        workspace.answer("Orders are stored in PostgreSQL.");

        var ended = move("end").is(200);

        assertThat(ended.text("status")).isEqualTo("completed");
        assertThat(ended.at("ended_at").isNull()).isFalse();
        assertThat(move("end").is(200).json()).isEqualTo(ended.json());
        move("resume").is(409, "SESSION_NOT_ACTIVE");
        move("pause").is(409, "SESSION_NOT_ACTIVE");
        alice().put(workspace.inSession("/mode"), Map.of("mode", "direct_chat")).is(409, "SESSION_NOT_ACTIVE");
        assertThat(workspace.history().list("items")).isNotEmpty();
        assertThat(alice().get(workspace.inSession("")).is(200).json()).isEqualTo(ended.json());
    }

    @Test
    void remembersWhatWasSaidInOrder() {
        var first = workspace.next();
        workspace
                .answer(first.text("question_id"), "Orders are stored in PostgreSQL.")
                .is(200);
        var second = workspace.next();
        workspace
                .answer(second.text("question_id"), "The backend is written in Java.")
                .is(200);

        var history = workspace.history();

        assertThat(history.texts("items", "content"))
                .containsExactly(
                        first.text("text"),
                        "Orders are stored in PostgreSQL.",
                        second.text("text"),
                        "The backend is written in Java.");
        assertThat(history.texts("items", "role")).containsExactly("assistant", "user", "assistant", "user");
        var ids = history.texts("items", "id");
        var rest = alice().get(workspace.inSession("/history?limit=2&after=" + ids.get(1)))
                .is(200);
        assertThat(rest.texts("items", "id")).isEqualTo(ids.subList(2, 4));
    }

    @Test
    void asksAboutTheFacetThatSomebodyWishesForAndComesBackToTheOther() {
        var first = workspace.next();

        var wished = wish("disaster_recovery.backup").is(200);

        assertThat(wished.text("category") + "." + wished.text("facet")).isEqualTo("disaster_recovery.backup");
        assertThat(wish("disaster_recovery.backup").json()).isEqualTo(wished.json());
        assertThat(workspace.next().json()).isEqualTo(wished.json());
        workspace
                .answer(first.text("question_id"), "Orders are stored in PostgreSQL.")
                .is(200);
        wish("disaster_recovery.nonsense").is(422, "VALIDATION_FAILED");
        wish("nonsense").is(422, "VALIDATION_FAILED");
    }

    @Test
    void saysThatAWishedFacetIsClearAndLeavesTheOpenQuestion() {
        workspace
                .add("tech_stack", "database", null, null, "Not applicable, because nothing is stored.")
                .is(201);
        var open = workspace.next();

        var clear = wish("tech_stack.database").is(200);

        assertThat(clear.at("question_id").isNull()).isTrue();
        assertThat(clear.text("stop_reason")).endsWith("is clear already.");
        assertThat(workspace.next().json()).isEqualTo(open.json());
    }

    @Test
    void tellsAgainWhatAnAnswerLedTo() {
        var answer = workspace.answer("Orders are stored in PostgreSQL. Hello! It should be fast.");

        var again = alice().get(workspace.inSession("/answers/" + answer.text("answer_id")))
                .is(200);

        assertThat(again.json()).isEqualTo(answer.json());
    }

    @Test
    void tellsAgainWhatAnAnswerClashedWith() {
        workspace.answer("Orders are stored in PostgreSQL.");
        var clash = workspace.answer("We use MySQL instead.");

        var again = alice().get(workspace.inSession("/answers/" + clash.text("answer_id")))
                .is(200);

        assertThat(clash.list("conflicts")).isNotEmpty();
        assertThat(again.json()).isEqualTo(clash.json());
        bob().get(workspace.inSession("/answers/" + clash.text("answer_id"))).is(404, "NOT_FOUND");
    }

    private Reply wish(String facet) {
        return alice().post(workspace.inSession("/next-question"), Map.of("facet", facet));
    }

    @Test
    void listsTheSessionsOfAProjectNewestFirst() {
        var other = workspace.another();

        assertThat(alice().get(workspace.path("/sessions")).is(200).texts("items", "session_id"))
                .containsExactly(other.session(), workspace.session());
    }

    private Reply settle(String question, String how) {
        return alice().post(workspace.inSession("/questions/" + question + "/" + how));
    }

    private Reply move(String how) {
        return alice().post(workspace.inSession("/" + how));
    }
}
