package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCorrectionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep invoices for 90 days, sorry, I mean 60.",
                "We keep invoices for 90 days - no, 60 days.",
                "We keep invoices for 90, make that 60 days.",
                "We keep invoices for 90 days. Sorry, I mean 60."
            })
    void takesTheFigureThatWasMeant(String text) {
        var extraction = SmallProject.answer("data_retention.periods", text);
        assertThat(extraction.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.claim().value()).isNotNull();
            assertThat(candidate.claim().value().display()).isEqualTo("60 days");
            assertThat(candidate.claim().statement()).doesNotContain("90");
        });
    }

    @Test
    void keepsTheWholeSentenceAsEvidence() {
        var text = "Well. We keep invoices for 90 days, sorry, I mean 60.";
        var evidence = SmallProject.answer("data_retention.periods", text)
                .candidates()
                .getFirst()
                .evidence();
        assertThat(evidence.in(text)).isEqualTo("We keep invoices for 90 days, sorry, I mean 60.");
    }
}
