package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTests {

    @ParameterizedTest
    @CsvSource({
        "justify, v",
        "justifies, z",
        "justified, d",
        "justifying, g",
        "planned, ad",
        "report, nv",
        "reports, pz",
        "account, nw",
        "accounts, py",
        "access, nw",
        "doing, g",
        "sent, iv",
        "quickly, r",
        "oddly, r",
        "frontend, ?",
        "the, =determiner",
        "42, #",
        "'-', #",
    })
    void knowsWordsInEveryForm(String word, String classes) {
        assertThat(WordClasses.of(word)).isEqualTo(classes);
    }

    @ParameterizedTest
    @CsvSource({
        "log, in, true",
        "logged, in, true",
        "setting, up, true",
        "sent, off, true",
        "bake, in, false",
        "log, bread, false",
    })
    void knowsVerbsOfTwoWords(String verb, String particle, boolean join) {
        assertThat(WordClasses.join(verb, particle)).isEqualTo(join);
    }

    @Property(tries = 200)
    void hasAClassForAnything(@ForAll String word) {
        assertThat(WordClasses.of(word)).isNotEmpty();
    }
}
