package dev.socrates.specifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.quality.Measure;
import dev.socrates.engine.quality.SmellKind;
import dev.socrates.engine.quality.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class SmellJsonTests {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @EnumSource(names = {"VAGUE", "UNMEASURABLE", "HEDGED", "OPEN_ENDED"})
    void readsWhatWasStoredFirst(SmellKind kind) {
        var stored = "{\"kind\": \"%s\", \"words\": \"fast\", \"cost\": 0.5}".formatted(kind.name());

        var smell = json.readValue(stored, SmellJson.class).smell();

        assertThat(smell.flaw()).isEqualTo(kind);
        assertThat(smell.cost()).isEqualTo(0.5);
        assertThat(smell.reason()).contains("fast");
        assertThat(smell.proposal()).isNull();
    }

    @Test
    void keepsEverythingAboutASmell() {
        var smells = Wording.smells("The search must be fast and use several indexes.", Measure.MISSING);

        assertThat(smells).hasSizeGreaterThan(1).allSatisfy(smell -> {
            var text = json.writeValueAsString(SmellJson.of(smell));
            assertThat(json.readValue(text, SmellJson.class).smell()).isEqualTo(smell);
        });
    }
}
