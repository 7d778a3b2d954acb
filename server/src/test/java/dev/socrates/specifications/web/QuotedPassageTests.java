package dev.socrates.specifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.text.Span;
import dev.socrates.specifications.QuotedTexts.QuotedText;
import dev.socrates.specifications.Specification.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuotedPassageTests {

    private static final String WORDS = "Keys work for 90 days.";

    private static QuotedPassage around(String text, int start) {
        var evidence = new Evidence("document", UUID.randomUUID(), new Span(start, start + WORDS.length()), WORDS, "");
        return QuotedPassage.around(
                new QuotedText(evidence.id(), text, null, null, null, null, null, null, Instant.EPOCH), evidence);
    }

    @Test
    void ofABookOnlyWhatStandsBesideTheWords() {
        var passage = around("a".repeat(5_000) + WORDS + "b".repeat(5_000), 5_000);

        assertThat(passage.before()).hasSize(601).startsWith("…a");
        assertThat(passage.quote()).isEqualTo(WORDS);
        assertThat(passage.after()).hasSize(601).endsWith("b…");
    }

    @Test
    void ofAPageEverything() {
        var passage = around("Before. " + WORDS + " After.", 8);

        assertThat(passage.before() + passage.quote() + passage.after()).isEqualTo("Before. " + WORDS + " After.");
    }

    @Test
    void nothingIsCutThroughACharacter() {
        var passage = around("🏦".repeat(400) + "x" + WORDS + "x" + "🏦".repeat(400), 801);

        assertThat(passage.before()).startsWith("…🏦").doesNotContain("?");
        assertThat(passage.after()).endsWith("🏦…");
    }
}
