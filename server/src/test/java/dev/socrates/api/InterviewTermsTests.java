package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who answers, how much they want to be asked, what they leave for others, and how the interview adapts.
class InterviewTermsTests extends ApiTests {

    private static final String DATABASE = "tech_stack.database";

    Workspace workspace;

    @BeforeEach
    void start() {
        workspace = workspace();
    }

    @Test
    void asksEverybodyEverythingUntilSomebodySaysOtherwise() {
        var terms = alice().get(workspace.inSession("/terms")).is(200);

        assertThat(terms.list("roles")).isEmpty();
        assertThat(terms.at("alone").asBoolean()).isFalse();
        assertThat(terms.text("budget")).isEqualTo("everything");
        assertThat(terms.at("adapts").asBoolean()).isTrue();
    }

    @Test
    void changesOnlyWhatIsSaidAndRemembersItForTheNextSession() {
        say(Map.of("roles", List.of("ux_designer", "devops_engineer"), "alone", true));

        var terms = say(Map.of("budget", "brief", "adapts", false));

        assertThat(terms.json().get("roles").valueStream().map(role -> role.asString()))
                .containsExactly("ux_designer", "devops_engineer");
        assertThat(terms.at("alone").asBoolean()).isTrue();
        var next = workspace.another();
        assertThat(alice().get(next.inSession("/terms")).is(200).json()).isEqualTo(terms.json());
        assertThat(alice().get(next.inSession("")).is(200).text("role")).isEqualTo("ux_designer");
        assertThat(alice().get(workspace().inSession("/terms")).is(200).list("roles"))
                .isEmpty();
    }

    @Test
    void aSessionStartsOnTheTermsThatAreSaid() {
        var session = alice().post(
                        workspace.path("/sessions"),
                        Map.of("role", "ux_designer", "roles", List.of("devops_engineer"), "budget", "standard"))
                .is(201);

        assertThat(session.text("role")).isEqualTo("ux_designer");
        assertThat(session.at("terms.roles").size()).isEqualTo(2);
        assertThat(session.text("terms.budget")).isEqualTo("standard");
    }

    @Test
    void refusesWhatIsNoRoleAndNoBudget() {
        for (var wrong : List.of(Map.of("roles", List.of("king")), Map.of("budget", "endless"))) {
            alice().put(workspace.inSession("/terms"), wrong).is(422, "VALIDATION_FAILED");
        }
        alice().post(workspace.inSession("/end")).is(200);
        alice().put(workspace.inSession("/terms"), Map.of("budget", "brief")).is(409, "SESSION_NOT_ACTIVE");
    }

    @Test
    void stopsWithinTheBudgetOfTheSessionAndNamesALargerOne() {
        say(Map.of("budget", "brief"));
        var first = workspace.next();
        assertThat(first.at("course.questions_put").asInt()).isEqualTo(1);
        assertThat(first.at("course.questions_at_most").asInt()).isEqualTo(15);

        var stop = skipUntilItStops();

        assertThat(stop.text("stop_cause")).isEqualTo("budget_used");
        assertThat(stop.text("go_on_with")).isEqualTo("standard");
        assertThat(stop.at("course.questions_put").asInt()).isEqualTo(15);
        assertThat(workspace.another().next().at("course.questions_put").asInt())
                .as("another sitting has a budget of its own")
                .isEqualTo(1);
        say(Map.of("budget", "standard"));
        assertThat(workspace.next().at("question_id").isNull()).isFalse();
    }

    @Test
    void theBudgetOfARequestGoesBeforeThatOfTheSession() {
        say(Map.of("budget", "brief"));
        skipUntilItStops();

        var asked = alice().post(workspace.inSession("/next-question"), Map.of("budget", "thorough"))
                .is(200);

        assertThat(asked.at("question_id").isNull()).isFalse();
        assertThat(alice().get(workspace.inSession("/terms")).is(200).text("budget"))
                .isEqualTo("brief");
    }

    @Test
    void saysWhoShouldRatherAnswerUnlessNobodyElseCan() {
        say(Map.of("roles", List.of("frontend_engineer")));

        assertThat(wish(DATABASE).text("referral.role")).isEqualTo("database_administrator");

        say(Map.of("alone", true));
        assertThat(workspace.next().at("referral").isNull()).isTrue();
        say(Map.of("alone", false, "roles", List.of("frontend_engineer", "database_administrator")));
        assertThat(workspace.next().at("referral").isNull()).isTrue();
    }

    @Test
    void whatIsLeftForOthersIsAskedOfThemFirst() {
        say(Map.of("roles", List.of("frontend_engineer")));
        var question = wish(DATABASE);

        var left = leave(question).is(200);

        assertThat(left.text("status")).isEqualTo("deferred");
        assertThat(left.text("left_for")).isEqualTo("database_administrator");
        assertThat(waiting().text("items.0.role")).isEqualTo("database_administrator");
        assertThat(waiting().text("items.0.questions.0.question_id")).isEqualTo(question.text("question_id"));
        assertThat(waiting().text("items.0.text")).startsWith("1. " + question.text("text"));
        leave(question).is(200);
        assertThat(workspace.next().text("text")).isNotEqualTo(question.text("text"));

        var theirs = workspace.another();
        say(theirs, Map.of("roles", List.of("database_administrator", "backend_engineer")));
        assertThat(theirs.next().text("text")).isEqualTo(question.text("text"));
        assertThat(theirs.next().text("reason")).contains("was left for the Database administrator");
        assertThat(waiting().list("items")).isEmpty();
    }

    @Test
    void whatHasBecomeClearWaitsForNobody() {
        leave(wish(DATABASE)).is(200);
        assertThat(waiting().list("items")).hasSize(1);

        workspace
                .add("tech_stack", "database", null, null, "Not applicable, because nothing is stored.")
                .is(201);

        assertThat(waiting().list("items")).isEmpty();
        bob().get(workspace.path("/waiting-questions")).is(404, "NOT_FOUND");
    }

    @Test
    void aDisputeIsNotLeftForOthers() {
        var disputed = Workspace.of(alice());
        disputed.answer("Orders are stored in PostgreSQL.");
        var conflict = disputed.answer("We use MySQL instead.").text("conflicts.0.conflict_id");
        alice().post("/api/v1/conflicts/" + conflict + "/resolve", Map.of("resolution", "ask"))
                .is(200);
        var question = disputed.next();
        assertThat(question.at("conflict_id").isNull()).isFalse();

        alice().post(disputed.inSession("/questions/" + question.text("question_id") + "/leave"))
                .is(422, "VALIDATION_FAILED");
    }

    @Test
    void adaptsToTheAnswersOfThePersonAndSaysSo() {
        assertThat(workspace.next().at("course.adaptation").isNull()).isTrue();
        assertThat(shown()).containsExactly("question", "why");
        workspace.answer(workspace.next().text("question_id"), "I don't know.").is(200);
        assertThat(workspace.next().at("course.adaptation").isNull())
                .as("who does not know has not answered")
                .isTrue();
        workspace.answer("Hello there!");

        assertThat(workspace.next().text("course.adaptation")).startsWith("Your answers so far are few and brief");
        assertThat(shown()).containsExactly("example", "question", "hint");

        say(Map.of("adapts", false));
        assertThat(workspace.next().at("course.adaptation").isNull()).isTrue();
        assertThat(shown()).containsExactly("question", "why");
    }

    @Test
    void theExpectedGainIsTheProductOfItsFactors() {
        var question = workspace.next();

        assertThat(question.texts("factors", "name")).startsWith("missing_points", "criticality", "answerability");
        assertThat(question.texts("factors", "explanation")).noneMatch(String::isBlank);
        assertThat(question.list("factors").stream()
                        .mapToDouble(factor -> factor.get("value").asDouble())
                        .reduce(1, (left, right) -> left * right))
                .isCloseTo(question.number("expected_gain"), within(0.001));
    }

    private List<String> shown() {
        return workspace
                .next()
                .json()
                .get("shows")
                .valueStream()
                .map(part -> part.asString())
                .toList();
    }

    private Reply skipUntilItStops() {
        for (int asked = 0; asked < 40; asked++) {
            var question = workspace.next();
            if (question.at("question_id").isNull()) {
                return question;
            }
            alice().post(workspace.inSession("/questions/" + question.text("question_id") + "/skip"))
                    .is(200);
        }
        throw new AssertionError("it never stopped");
    }

    private Reply say(Map<String, Object> terms) {
        return say(workspace, terms);
    }

    private Reply say(Workspace where, Map<String, Object> terms) {
        return alice().put(where.inSession("/terms"), terms).is(200);
    }

    private Reply wish(String facet) {
        return alice().post(workspace.inSession("/next-question"), Map.of("facet", facet))
                .is(200);
    }

    private Reply leave(Reply question) {
        return alice().post(workspace.inSession("/questions/" + question.text("question_id") + "/leave"));
    }

    private Reply waiting() {
        return alice().get(workspace.path("/waiting-questions")).is(200);
    }
}
