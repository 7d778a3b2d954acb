package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void everyAnswerHasSixtyWordsOfWholeSentences() {
        var wording = new Wording(1);
        for (int i = 0; i < 300; i++) {
            var answer = wording.answer();
            assertThat(answer.split(" ")).hasSize(60);
            assertThat(answer).endsWith(".").doesNotContain("{", "}");
        }
    }

    @Test
    void hardlyAnySentenceComesTwice() {
        var wording = new Wording(2);
        var sentences = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            sentences.addAll(List.of(wording.answer().split("(?<=\\.) ")));
        }
        assertThat(wording.sentences()).isGreaterThanOrEqualTo(40);
        assertThat(new HashSet<>(sentences)).hasSizeGreaterThan(sentences.size() * 6 / 10);
    }

    @Test
    void theSameSeedGivesTheSameAnswers() {
        assertThat(new Wording(3).answer()).isEqualTo(new Wording(3).answer());
    }
}
