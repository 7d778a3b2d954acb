package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TagsTests {

    @Test
    void tellsVerbsFromNouns() {
        var text = "The clerk opens the large report before it is approved.";

        assertThat(Tags.of(text, Words.of(text)))
                .containsExactly("DET", "NOUN", "VERB", "DET", "ADJ", "NOUN", "ADP", "PRON", "AUX", "VERB", "PUNCT");
    }

    @Property(tries = 50)
    void hasOneForEachTokenOfAnyText(@ForAll String text) {
        var tokens = Words.of(text);

        assertThat(Tags.of(text, tokens)).hasSameSizeAs(tokens);
    }
}
