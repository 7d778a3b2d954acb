package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The words of a project, and what people decide about them.
class GlossaryTests extends ApiTests {

    Workspace workspace;

    @BeforeEach
    void speak() {
        workspace = workspace();
        say("core_features", "The customer can renew a loan twice.");
        say("core_features", "A client can return a loan at the counter, and the client pays there.");
        say("user_journeys", "The customer picks the book up within three days.");
        say("integrations", "The service level agreement (SLA) is stored with each branch.");
        say("business_rules", "Each branch keeps to the SLA.");
    }

    @Test
    void findsTermsWithTheStatementsThatUseThem() {
        var loan = term("loan");

        assertThat(loan.get("status").asString()).isEqualTo("proposed");
        assertThat(loan.get("mentions").asInt()).isEqualTo(2);
        assertThat(loan.get("specification_ids").size()).isEqualTo(2);
        assertThat(loan.get("revision").asInt()).isZero();
        var agreement = term("service level agreement");
        assertThat(agreement.get("names").get(0).get("name").asString()).isEqualTo("SLA");
        assertThat(agreement.get("names").get(0).get("kind").asString()).isEqualTo("abbreviation");
        assertThat(agreement.get("specification_ids").size()).isEqualTo(2);
    }

    @Test
    void asksAPersonWhetherTwoWordsAreOneThing() {
        var doubt = glossary().list("doubts").getFirst();

        assertThat(doubt.get("kind").asString()).isEqualTo("same_thing");
        assertThat(List.of(doubt.get("one").asString(), doubt.get("other").asString()))
                .containsExactlyInAnyOrder("customer", "client");

        compare("customer", "client", "same").is(204);
        assertThat(glossary().list("doubts")).isEmpty();
        var customer = term("customer");
        assertThat(customer.get("mentions").asInt()).isEqualTo(4);
        assertThat(customer.get("names").get(0).get("name").asString()).isEqualTo("client");
        assertThat(names()).doesNotContain("client");

        compare("client", "customer", "different").is(204);
        assertThat(names()).contains("client", "customer");
        assertThat(glossary().list("doubts")).isEmpty();

        compare("client", "customer", "open").is(204);
        compare("client", "customer", "open").is(204);
        assertThat(glossary().list("doubts")).hasSize(1);
    }

    @Test
    void anAbbreviationCanBeToldApart() {
        compare("SLA", "service level agreements", "different").is(204);

        assertThat(names()).contains("SLA", "service level agreement");
    }

    @Test
    void keepsADefinitionAndGrowsWithEachDecision() {
        judge("Loan", "confirmed", "A book that somebody has taken home.", 0).is(204);

        var loan = term("Loan");
        assertThat(loan.get("status").asString()).isEqualTo("confirmed");
        assertThat(loan.get("definition").asString()).isEqualTo("A book that somebody has taken home.");
        assertThat(loan.get("mentions").asInt()).isEqualTo(2);
        assertThat(loan.get("revision").asInt()).isEqualTo(1);
        judge("loans", "rejected", null, 1).is(204);
        assertThat(term("loans").get("status").asString()).isEqualTo("rejected");
        judge("loan", "proposed", null, 2).is(204);
        assertThat(term("loan").get("status").asString()).isEqualTo("proposed");
        assertThat(alice().get(workspace.path("/activity?kind=terms")).is(200).texts("items", "type"))
                .containsExactly("term_reopened", "term_rejected", "term_confirmed");
    }

    @Test
    void aTermOfAPersonsOwnIsLookedForInTheStatements() {
        judge("Picks the book up", "confirmed", "Fetches what was put aside.", 0)
                .is(204);

        assertThat(term("Picks the book up").get("mentions").asInt()).isEqualTo(1);
    }

    @Test
    void whoeverReadAnOlderDecisionIsToldTheNewerOne() {
        judge("loan", "confirmed", "First.", 0).is(204);

        var late = judge("loan", "confirmed", "Second.", 0).is(412, "STALE_TERM");

        assertThat(late.text("details.your_definition")).isEqualTo("Second.");
        assertThat(late.text("details.current_definition")).isEqualTo("First.");
        assertThat(late.number("details.current_revision")).isEqualTo(1);
        assertThat(term("loan").get("definition").asString()).isEqualTo("First.");
        judge("loan", "confirmed", "Second.", 1).is(204);
        judge("loan", "proposed", null, 1).is(412, "STALE_TERM");
    }

    @Test
    void ofManyWhoDecideAtOnceOneIsFirst() throws Exception {
        var alice = alice();
        var decision = Map.of("name", "loan", "status", "confirmed", "definition", "A book that is away.");

        var replies = AtOnce.times(
                6, () -> alice.put(workspace.path("/glossary/terms"), decision).status());

        assertThat(replies).containsOnlyOnce(204).containsOnly(204, 412);
        assertThat(term("loan").get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void takesHostileWordsAsWordsAndRefusesWhatIsNone() {
        judge("<script>alert(1)</script>", "confirmed", "<img src=x onerror=alert(1)>", 0)
                .is(204);
        assertThat(term("<script>alert(1)</script>").get("definition").asString())
                .isEqualTo("<img src=x onerror=alert(1)>");

        judge("!!!", "confirmed", null, 0).blames("name");
        judge("\u200b\u202e", "confirmed", null, 0).blames("name");
        judge("x".repeat(101), "confirmed", null, 0).blames("name");
        judge("loan", "confirmed", "x".repeat(2001), 0).blames("definition");
        judge("loan", "perhaps", null, 0).blames("status");
        alice().put(workspace.path("/glossary/terms"), Map.of("name", "loan", "status", "confirmed"), "none")
                .blames("If-Match");
        compare("loan", "Loans", "same").blames("other");
        compare("loan", "book", "perhaps").blames("verdict");
    }

    @Test
    void nobodyElseSeesOrDecidesAnything() {
        bob().get(workspace.path("/glossary")).is(404);
        bob().put(workspace.path("/glossary/terms"), Map.of("name", "loan", "status", "rejected"))
                .is(404);
        bob().put(workspace.path("/glossary/pairs"), Map.of("name", "loan", "other", "book", "verdict", "same"))
                .is(404);

        assertThat(term("loan").get("status").asString()).isEqualTo("proposed");
        var others = Workspace.of(bob());
        assertThat(bob().get(others.path("/glossary")).is(200).list("terms")).isEmpty();
    }

    private void say(String facet, String statement) {
        workspace.add("requirements", facet, null, null, statement).is(201);
    }

    private Reply judge(String name, String status, @Nullable String definition, int revision) {
        var body = new HashMap<String, Object>(Map.of("name", name, "status", status));
        body.put("definition", definition);
        var path = workspace.path("/glossary/terms");
        return revision == 0 ? alice().put(path, body) : alice().put(path, body, "\"" + revision + "\"");
    }

    private Reply compare(String name, String other, String verdict) {
        return alice().put(workspace.path("/glossary/pairs"), Map.of("name", name, "other", other, "verdict", verdict));
    }

    private Reply glossary() {
        return alice().get(workspace.path("/glossary")).is(200);
    }

    private List<String> names() {
        return glossary().texts("terms", "name");
    }

    private JsonNode term(String name) {
        return glossary().list("terms").stream()
                .filter(term -> term.get("name").asString().equalsIgnoreCase(name)
                        || term.get("name").asString().equalsIgnoreCase(name.replaceFirst("s$", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names()));
    }
}
