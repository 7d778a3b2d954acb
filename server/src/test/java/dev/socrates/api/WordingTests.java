package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WordingTests extends ApiTests {

    private static final String STORY =
            "As a clerk, I want to export the invoices of a month so that I can send them to the tax office.";

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = workspace();
    }

    @Test
    void isJudgedByRulesThatHaveNames() {
        var found = workspace.specification(add("goals", "purpose", "A modern shop for old records."));

        var smell = found.list("smells").getFirst();
        assertThat(smell.get("kind").asString()).isEqualTo("vague");
        assertThat(smell.get("words").asString()).isEqualTo("modern");
        assertThat(smell.get("start").asInt()).isEqualTo(2);
        assertThat(smell.get("rules").toString()).contains("INCOSE R7", "ISO 29148 5.2.7");
        assertThat(smell.get("cost").asDouble()).isEqualTo(0.45);
        assertThat(smell.get("proposal").asString()).startsWith("A <").endsWith("shop for old records.");
        assertThat(found.number("quality")).isEqualTo(0.55);
    }

    @Test
    void costsNothingWhereNothingIsLeftOpen() {
        var found = workspace.specification(add("requirements", "core_features", "Invoices are printed on demand."));

        assertThat(found.texts("smells", "kind")).containsExactly("passive");
        assertThat(found.number("quality")).isEqualTo(1);
        assertThat(alice().get(workspace.path("/specifications?smells=true")).list("items"))
                .isEmpty();
    }

    @Test
    void ofAStoryIsComparedWithTheOtherStories() {
        var first = add("requirements", "core_features", STORY);
        var second = add(
                "requirements",
                "core_features",
                "As a manager, I want to export the invoices of a year so that I can compare them with the budget.");

        var beside = rewording(second).get("beside");

        assertThat(beside.findValuesAsString("kind")).contains("story_unique");
        assertThat(beside.findValuesAsString("other_id")).contains(first);
    }

    @Test
    void isToldByThePartsOfARequirement() {
        var id = add("requirements", "core_features", "When a parcel arrives, the scale prints a label.");

        var ears = rewording(id).get("ears");

        assertThat(ears.get("pattern").asString()).isEqualTo("event_driven");
        assertThat(ears.get("slots").findValuesAsString("slot")).containsExactly("trigger", "actor", "response");
        assertThat(ears.get("rewritten").asString()).isEqualTo("When a parcel arrives, the scale shall print a label.");
    }

    @Test
    void thatSaysTwoThingsIsSplit() {
        var id = add("requirements", "core_features", "The scale prints a label and opens the gate.");

        var split = split(id).is(200);

        assertThat(split.texts("parts", "statement"))
                .containsExactly("The scale prints a label.", "The scale opens the gate.");
        assertThat(split.text("specification.status")).isEqualTo("superseded");
        assertThat(split.text("specification.superseded_by"))
                .isEqualTo(split.texts("parts", "id").getFirst());
        assertThat(split.texts("parts", "status")).containsOnly("current");
        assertThat(split.number("maturity_delta")).isZero();
    }

    @Test
    void keepsTheWordsOfTheAnswerWhenItIsSplit() {
        var id = workspace
                .answer("Guests book online and pay.")
                .is(200)
                .texts("specifications", "id")
                .getFirst();
        var quoted = workspace.specification(id).text("evidence.quote");

        var parts = split(id).is(200).texts("parts", "id");

        assertThat(quoted).isNotBlank();
        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(workspace.specification(part).text("evidence.quote"))
                        .isEqualTo(quoted));
    }

    @Test
    void thatSaysOneThingIsNotSplit() {
        var id = add("requirements", "core_features", "The scale prints a label.");

        split(id).is(422).blames("statement");

        assertThat(workspace.specification(id).text("status")).isEqualTo("current");
    }

    private String add(String category, String facet, String statement) {
        return workspace.add(category, facet, null, null, statement).is(201).text("specification.id");
    }

    private Reply split(String id) {
        return alice().post(workspace.path("/specifications/" + id + "/split"), Map.of());
    }

    private JsonNode rewording(String id) {
        return alice().get("/api/v1/specifications/" + id + "/explanation")
                .is(200)
                .at("rewording");
    }
}
