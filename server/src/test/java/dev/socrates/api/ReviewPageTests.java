package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The review and the terms as a browser without scripts sees them.
class ReviewPageTests extends ApiTests {

    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");

    Workspace workspace;
    PageClient page;
    String review;
    String terms;

    @BeforeEach
    void open() {
        workspace = workspace();
        page = PageClient.signedIn(server(), People.named(server(), "alice").email(), People.PASSWORD);
        review = "/projects/" + workspace.project() + "/review";
        terms = "/projects/" + workspace.project() + "/terms";
    }

    @Test
    void anEmptyProjectIsToldWhereToBegin() {
        assertThat(page.get(review).body())
                .contains("Rules speak up once there are statements", "/interview", "46", "recommended");
        assertThat(page.get(terms).body()).contains("there are none yet");
    }

    @Test
    void aBrokenRuleNamesItsStatementsAndTheGateIsNotClosedByIt() {
        workspace
                .add("scalability", "user_load", null, null, "4,000 people buy <b>tickets</b> at the same time.")
                .is(201);

        assertThat(page.get(review).body())
                .contains("Many users and no way to scale")
                .contains("4,000 people buy &lt;b&gt;tickets&lt;/b&gt; at the same time.")
                .contains("cannot be judged yet");
        assertThat(workspace.status().texts("gate.blockers", "code")).doesNotContain("rules");
    }

    @Test
    void aQuestionIsAnsweredInPlace() {
        var question = question();

        var empty = page.submit(review, review + "/unsaid/answer", Map.of("question", question, "answer", " "));
        var nothing =
                page.submit(review, review + "/unsaid/answer", Map.of("question", question, "answer", "I don't know."));
        var taken = page.submit(
                review,
                review + "/unsaid/answer",
                Map.of("question", question, "answer", "Members must be able to renew a loan twice."));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write an answer first.");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("I don&#39;t know.</textarea>");
        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(taken.headers().firstValue("Location").orElse("")).contains("done=unsaid_answered");
        assertThat(workspace.status().number("maturity_score")).isPositive();
    }

    @Test
    void aQuestionThatIsNotNeededCanBeAskedAfterAll() {
        var question = question();

        var dropped = page.submit(review, review + "/unsaid/not-needed", Map.of("question", question));
        assertThat(dropped.statusCode()).isEqualTo(302);
        assertThat(page.get(review).body()).contains("One question is not needed");
        page.submit(review, review + "/unsaid/needed", Map.of("question", question));

        assertThat(page.get(review).body()).doesNotContain("One question is not needed");
    }

    @Test
    void aTermIsDefinedAndWhoWasSlowerSeesBothTexts() {
        workspace
                .add("requirements", "core_features", null, null, "A <i>loan</i> can be renewed, and a loan ends.")
                .is(201);

        var saved = page.submit(
                terms,
                terms,
                Map.of("name", "loan", "status", "confirmed", "definition", "<script>x</script>", "revision", "0"));
        var late = page.submit(
                terms, terms, Map.of("name", "loan", "status", "confirmed", "definition", "Mine.", "revision", "0"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("Nothing of yours is lost", "&lt;script&gt;x&lt;/script&gt;", "Mine.")
                .doesNotContain("<script>x");
    }

    @Test
    void wrongFormsAreToldWhatIsWrong() {
        var unnamed = page.submit(terms, terms, Map.of("name", "", "status", "confirmed"));
        var same = page.submit(terms, terms + "/pairs", Map.of("name", "loan", "other", "loans", "verdict", "same"));
        var strange = page.submit(terms, terms, Map.of("name", "loan", "status", "perhaps", "revision", "x"));

        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("A term has 1 to 100 characters");
        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.body()).contains("Choose another word");
        assertThat(strange.statusCode()).isEqualTo(422);
    }

    @Test
    void strangersFindNothing() {
        var stranger =
                PageClient.signedIn(server(), People.named(server(), "bob").email(), People.PASSWORD);

        assertThat(stranger.get(review).statusCode()).isEqualTo(404);
        assertThat(stranger.get(terms).statusCode()).isEqualTo(404);
    }

    private String question() {
        var found = QUESTION.matcher(page.get(review).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
