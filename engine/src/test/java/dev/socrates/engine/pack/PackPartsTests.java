package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socrates.engine.pack.PackException.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a pack may have beside its categories is checked as strictly.
class PackPartsTests {

    private static final String RULE = """
            rules:
              - id: slow
                name: Slow
                description: People do not wait for so long.
                severity: error
                condition: performance.response_time.latency > 2 s
                message: Nobody waits for more than 2 seconds.
                fails: { performance.response_time.latency: It takes 5 seconds. }
                passes: { performance.response_time.latency: [It takes 100 ms., Search takes 1 s.] }
            """;

    @Test
    void readsRules() {
        var texts = PackTexts.valid();
        texts.put("rules.yaml", RULE);

        var pack = Packs.load(PackSource.of(texts));

        assertThat(pack.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.severity()).isEqualTo(Severity.ERROR);
            assertThat(rule.passes().get("performance.response_time.latency")).hasSize(2);
        });
        assertThat(pack.analyzers()).isEmpty();
    }

    @Test
    void refusesAConditionThatMakesNoSense() {
        assertThat(faults("rules.yaml", RULE.replace("latency > 2 s", "latency > 2 users")))
                .containsExactly(
                        "rules.yaml#/rules/0/condition: column 37: a duration cannot be compared with a count");
    }

    @Test
    void refusesARuleThatDoesNotDoToItsExamplesWhatItPromises() {
        assertThat(faults("rules.yaml", RULE.replace("takes 5 seconds", "takes 1 second")))
                .containsExactly("rules.yaml#/rules/0/fails: makes the condition FALSE, not TRUE");
        assertThat(faults("rules.yaml", RULE.replace("passes: {", "passes: {} #")))
                .containsExactly("rules.yaml#/rules/0/passes: makes the condition UNKNOWN, not FALSE; open is"
                        + " performance.response_time.latency");
        assertThat(faults("rules.yaml", RULE.replace("It takes 5 seconds.", "It takes long.")))
                .containsExactly("rules.yaml#/rules/0/fails: column 1: 'It takes long.' holds no duration for latency");
    }

    @Test
    void refusesWhatTheSchemaDoesNotKnow() {
        assertThat(faults("rules.yaml", RULE.replace("severity: error", "severity: fatal")))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith("rules.yaml#/rules/0/severity:"));
        assertThat(faults("rules.yaml", "- 1")).isNotEmpty();
    }

    @Test
    void refusesAGroupOfRulesThatAreNotThere() {
        var analyzer = """
                analyzers:
                  - id: speed
                    name: Speed
                    description: Whether it is fast enough for people.
                    required: true
                    enabled: true
                    rules: [slow]
                """;

        assertThat(faults("analyzers.yaml", analyzer))
                .containsExactly("analyzers.yaml#/analyzers/0/rules: there is no rule 'slow'");
    }

    @Test
    void refusesAnIdThatIsUsedTwice() {
        var twice = RULE + RULE.substring(RULE.indexOf("  - id"));

        assertThat(faults("rules.yaml", twice)).containsExactly("rules.yaml#/rules/1/id: 'slow' is used twice");
    }

    @Test
    void refusesAQuestionThatAsksForAKeyThatIsNotThere() {
        var texts = PackTexts.with("performance.yaml", "example: Opening", "asks: [speed]\n        example: Opening");

        assertThat(faults(texts))
                .containsExactly("performance.yaml#/facets/0/questions/0/asks: the facet has no key 'speed'");
    }

    @Test
    void refusesACategoryThatTakesTheNameOfAnotherFile() {
        var texts = PackTexts.with("pack.yaml", "performance]", "rules]");
        texts.put("rules.yaml", texts.get("performance.yaml").replace("id: performance", "id: rules"));

        assertThat(faults(texts)).contains("rules.yaml#/id: is the name of another file of packs");
    }

    private static List<String> faults(String file, String text) {
        var texts = PackTexts.valid();
        texts.put(file, text);
        return faults(texts);
    }

    private static List<String> faults(Map<String, String> texts) {
        var failure = catchThrowableOfType(PackException.class, () -> Packs.load(PackSource.of(texts)));
        assertThat(failure).isNotNull();
        return failure.faults().stream().map(Fault::toString).toList();
    }
}
