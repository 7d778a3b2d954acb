package dev.socrates.specifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void marksTheWordsThatDecideWhereverTheyStand() {
        assertThat(marked("Within 200 ms, never over 200 ms.", "200 ms"))
                .isEqualTo("Within [200 ms], never over [200 ms].");
    }

    @Test
    void marksNoPartOfAWord() {
        assertThat(marked("1200 ms or 200 msec", "200 ms")).isEqualTo("1200 ms or 200 msec");
    }

    @Test
    void joinsWordsThatOverlap() {
        assertThat(marked("at most 2 seconds.", "at most 2", "2 seconds")).isEqualTo("[at most 2 seconds].");
    }

    @Test
    void marksNothingWhereAllWouldBeMarked() {
        assertThat(marked("We use MySQL", "We use MySQL")).isEqualTo("We use MySQL");
    }

    @Test
    void keepsTextsWithoutThem() {
        assertThat(marked("<b>bold</b> 🙂", "", "missing")).isEqualTo("<b>bold</b> 🙂");
        assertThat(Passage.of("", List.of("a"))).isEmpty();
    }

    @Test
    void marksSignsAndOtherScripts() {
        assertThat(marked("C++ 🙂 عربي", "C++", "🙂")).isEqualTo("[C++] [🙂] عربي");
    }

    private static String marked(String text, String... words) {
        return Passage.of(text, List.of(words)).stream()
                .map(passage -> passage.marked() ? "[" + passage.text() + "]" : passage.text())
                .collect(Collectors.joining());
    }
}
