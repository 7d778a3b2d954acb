package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationTests extends ApiTests {

    private static final String SAID = "Passwords are hashed with bcrypt.";
    private static final String UNSURE = "Passwords are maybe hashed with bcrypt.";

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void quoteTheWordsTheyComeFrom() {
        var answer = workspace.answer("Hello there! " + SAID);

        var found =
                workspace.specification(answer.at("specifications.0").get("id").asString());

        assertThat(found.text("evidence.quote")).isEqualTo(SAID);
        assertThat(found.id("evidence.source_id")).isEqualTo(answer.id("answer_id"));
        assertThat(found.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(found.list("reasons")).isNotEmpty();
    }

    @Test
    void getARevisionByBeingEdited() {
        var id = said();

        var edited = edit(id, "Passwords are hashed with argon2.", "\"1\"").is(200);

        assertThat(edited.text("specification.statement")).isEqualTo("Passwords are hashed with argon2.");
        assertThat(edited.number("specification.revision")).isEqualTo(2);
        assertThat(edited.headers().firstValue("ETag")).hasValue("\"2\"");
        var history = alice().get(workspace.path("/specifications/" + id + "/history"))
                .is(200);
        assertThat(history.texts("items", "statement")).containsExactly(SAID, "Passwords are hashed with argon2.");
        assertThat(history.texts("items", "change")).containsExactly("created", "edited");
    }

    @Test
    void keepBothTextsWhenTwoPeopleEdit() {
        var id = said();
        edit(id, "Passwords are hashed with argon2.", "\"1\"").is(200);

        var late = edit(id, "Passwords are hashed with scrypt.", "\"1\"").is(412, "STALE_REVISION");

        assertThat(late.text("details.your_statement")).isEqualTo("Passwords are hashed with scrypt.");
        assertThat(late.text("details.current_statement")).isEqualTo("Passwords are hashed with argon2.");
        assertThat(late.number("details.current_revision")).isEqualTo(2);
        assertThat(workspace.specification(id).text("statement")).isEqualTo("Passwords are hashed with argon2.");
        assertThat(workspace.specification(id).number("revision")).isEqualTo(2);
    }

    @Test
    void areNotEditedBlindly() {
        var id = said();

        alice().put(workspace.path("/specifications/" + id), Map.of("statement", "Other."))
                .is(428, "REVISION_REQUIRED");

        assertThat(workspace.specification(id).text("statement")).isEqualTo(SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"x\"", "\"99999999999\"", "1, 2", "''"})
    void needAnETagThatWasRead(String tag) {
        edit(said(), "Other.", tag).blames("If-Match");
    }

    @Test
    void countInFullOnceAPersonConfirmsThem() {
        var id = said(UNSURE);
        double before = workspace.status().number("maturity_score");

        var confirmed = alice().post(workspace.path("/specifications/" + id + "/confirm"))
                .is(200);

        assertThat(confirmed.number("specification.confidence")).isEqualTo(1);
        assertThat(confirmed.at("specification.confirmed").asBoolean()).isTrue();
        assertThat(confirmed.number("maturity_delta")).isPositive();
        assertThat(workspace.status().number("maturity_score"))
                .isCloseTo(before + confirmed.number("maturity_delta"), within(0.11));
        var again = alice().post(workspace.path("/specifications/" + id + "/confirm"))
                .is(200);
        assertThat(again.number("specification.revision")).isEqualTo(confirmed.number("specification.revision"));
    }

    @Test
    void canBeDeletedAndBroughtBack() {
        var id = said();
        double before = workspace.status().number("maturity_score");

        var deleted = alice().delete(workspace.path("/specifications/" + id)).is(200);

        assertThat(deleted.text("specification.status")).isEqualTo("deleted");
        assertThat(workspace.status().number("maturity_score")).isLessThan(before);
        assertThat(alice().get(workspace.path("/specifications")).texts("items", "id"))
                .doesNotContain(id);
        assertThat(alice().get(workspace.path("/specifications?status=deleted")).texts("items", "id"))
                .containsExactly(id);
        alice().delete(workspace.path("/specifications/" + id)).is(409, "WRONG_STATUS");
        edit(id, "Other.", "\"1\"").is(409, "WRONG_STATUS");

        alice().post(workspace.path("/specifications/" + id + "/restore")).is(200);

        assertThat(workspace.status().number("maturity_score")).isEqualTo(before);
        assertThat(workspace.specification(id).text("status")).isEqualTo("current");
        alice().post(workspace.path("/specifications/" + id + "/restore")).is(409, "WRONG_STATUS");
    }

    @Test
    void canBeAddedByHandButNotTwice() {
        var added = workspace
                .add("goals", "purpose", null, null, "Librarians lose an hour a day to paper forms.")
                .is(201);
        assertThat(added.text("specification.source")).isEqualTo("user_input");
        assertThat(added.text("specification.status")).isEqualTo("current");
        assertThat(added.number("maturity_delta")).isPositive();

        var twice = workspace
                .add("goals", "purpose", null, null, "Librarians lose an hour a day to paper forms.")
                .is(409, "ALREADY_SPECIFIED");

        assertThat(twice.text("details.specification_id")).isEqualTo(added.text("specification.id"));
        assertThat(alice().get(workspace.path("/specifications")).list("items")).hasSize(1);
    }

    @Test
    void waitWhenAnEditMakesThemContradictAnother() {
        workspace.answer("Orders are stored in PostgreSQL.");
        var backend = workspace
                .add("tech_stack", "backend", null, null, "The backend is written in Java.")
                .is(201);
        var other = workspace
                .add("tech_stack", "database", "system", "primary_database", "Data is kept in MySQL.")
                .is(201);

        assertThat(other.text("specification.status")).isEqualTo("pending");
        assertThat(other.list("conflicts")).hasSize(1);
        assertThat(backend.text("specification.status")).isEqualTo("current");
        assertThat(workspace.status().number("open_conflicts")).isEqualTo(1);
    }

    @Test
    void areListedByCategoryAndPageByPage() {
        workspace.answer("Backups run daily. Passwords are hashed with bcrypt. We expect 500 concurrent users.");
        workspace
                .add("goals", "purpose", null, null, "Librarians lose an hour a day to paper forms.")
                .is(201);

        assertThat(alice().get(workspace.path("/specifications?category=disaster_recovery"))
                        .is(200)
                        .texts("items", "category"))
                .isNotEmpty()
                .containsOnly("disaster_recovery");
        var all = alice().get(workspace.path("/specifications")).texts("items", "id");
        var paged = new ArrayList<String>();
        var page = alice().get(workspace.path("/specifications?limit=1")).is(200);
        paged.addAll(page.texts("items", "id"));
        while (!page.at("next_cursor").isNull()) {
            page = alice().get(workspace.path("/specifications?limit=1&cursor=" + page.text("next_cursor")))
                    .is(200);
            paged.addAll(page.texts("items", "id"));
        }
        assertThat(paged).hasSizeGreaterThan(3).isEqualTo(all);
    }

    @Test
    void areFoundByEachOfTheirTraits() {
        var hashed = said();
        var vague = add("performance", "response_time", "Search should be fast.");
        alice().post(workspace.path("/specifications/" + hashed + "/confirm")).is(200);

        assertThat(found("confirmed=true")).contains(hashed).doesNotContain(vague);
        assertThat(found("confirmed=false")).contains(vague).doesNotContain(hashed);
        assertThat(found("smells=true")).containsExactly(vague);
        assertThat(found("smells=false")).contains(hashed).doesNotContain(vague);
        assertThat(found("source=extracted")).contains(hashed).doesNotContain(vague);
        assertThat(found("source=user_input")).containsExactly(vague);
        assertThat(found("category=performance&facet=response_time")).containsExactly(vague);
        assertThat(found("q=BCRYPT")).containsExactly(hashed);
        assertThat(found("q=%25")).isEmpty();
        assertThat(found("q=%20&category=&confirmed=")).contains(hashed, vague);
    }

    @Test
    void areNotFoundByATraitThatNobodyKnows() {
        for (var filter : new String[] {"category=x", "facet=x", "status=x", "source=x", "confirmed=perhaps"}) {
            alice().get(workspace.path("/specifications?" + filter)).blames(filter.substring(0, filter.indexOf('=')));
        }
    }

    @Test
    void areConfirmedTogether() {
        var one = said(UNSURE);
        var two = add("tech_stack", "backend", "The backend is written in Java.");
        var gone = add("disaster_recovery", "backup", "Backups run every night.");
        alice().delete(workspace.path("/specifications/" + gone)).is(200);

        var done = confirm(one, two, gone, one).is(200);

        assertThat(done.texts("confirmed", "id")).containsExactlyInAnyOrder(one, two);
        assertThat(done.texts("left", "id")).containsExactly(gone);
        assertThat(done.list("reasons")).isNotEmpty();
        assertThat(workspace.specification(two).at("confirmed").asBoolean()).isTrue();
        assertThat(workspace.specification(gone).at("confirmed").asBoolean()).isFalse();
        double revision = workspace.specification(one).number("revision");
        confirm(one).is(200);
        assertThat(workspace.specification(one).number("revision")).isEqualTo(revision);
    }

    @Test
    void areConfirmedTogetherOnlyInTheirProject() {
        var mine = said();
        var elsewhere =
                workspace().answer(SAID).at("specifications.0").get("id").asString();

        confirm(mine, elsewhere).is(404, "NOT_FOUND");

        assertThat(workspace.specification(mine).at("confirmed").asBoolean()).isFalse();
    }

    @Test
    void goBackToAnEarlierRevision() {
        var id = said();
        edit(id, "Passwords are hashed with argon2.", "\"1\"").is(200);

        var reverted = revert(id, 1, "\"2\"").is(200);

        assertThat(reverted.text("specification.statement")).isEqualTo(SAID);
        assertThat(reverted.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(alice().get(workspace.path("/specifications/" + id + "/history"))
                        .texts("items", "change"))
                .containsExactly("created", "edited", "reverted");
        assertThat(revert(id, 1, "\"3\"").is(200).number("specification.revision"))
                .isEqualTo(3);
        revert(id, 9, "\"3\"").blames("revision");
    }

    @Test
    void doNotGoBackOverWhatSomebodyElseHasChanged() {
        var id = said();
        edit(id, "Passwords are hashed with argon2.", "\"1\"").is(200);
        edit(id, "Passwords are hashed with scrypt.", "\"2\"").is(200);

        revert(id, 1, "\"2\"").is(412, "STALE_REVISION");

        assertThat(workspace.specification(id).text("statement")).isEqualTo("Passwords are hashed with scrypt.");
        alice().post(workspace.path("/specifications/" + id + "/revert"), Map.of("revision", 1))
                .is(200);
        assertThat(workspace.specification(id).text("statement")).isEqualTo(SAID);
    }

    @Test
    void areFreeAgainWhenTheEditThatClashedIsTakenBack() {
        workspace
                .add("performance", "response_time", "checkout", "response_time", "The checkout answers in 200 ms.")
                .is(201);
        var id = workspace
                .add("performance", "response_time", "search", "response_time", "The search answers in 1 second.")
                .is(201)
                .text("specification.id");
        var clash = edit(id, "The checkout answers in 2 seconds.", "\"1\"").is(200);
        assertThat(clash.text("specification.status")).isEqualTo("pending");

        var free = revert(id, 1, "\"2\"").is(200);

        assertThat(free.text("specification.status")).isEqualTo("current");
        assertThat(workspace.status().number("open_conflicts")).isZero();
    }

    private String add(String category, String facet, String statement) {
        return workspace.add(category, facet, null, null, statement).is(201).text("specification.id");
    }

    private List<String> found(String filter) {
        return alice().get(workspace.path("/specifications?" + filter)).is(200).texts("items", "id");
    }

    private Reply confirm(String... ids) {
        return alice().post(workspace.path("/specifications/confirm"), Map.of("ids", List.of(ids)));
    }

    private Reply revert(String id, int revision, String ifMatch) {
        return alice().send(alice().request(
                        "POST",
                        workspace.path("/specifications/" + id + "/revert"),
                        BodyPublishers.ofString("{\"revision\":" + revision + "}"))
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch));
    }

    private String said() {
        return said(SAID);
    }

    private String said(String answer) {
        return workspace.answer(answer).at("specifications.0").get("id").asString();
    }

    private Reply edit(String id, String statement, String ifMatch) {
        return alice().put(workspace.path("/specifications/" + id), Map.of("statement", statement), ifMatch);
    }
}
