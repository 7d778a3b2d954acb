package dev.socrates.specifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Search answers in 200 ms. | Search answers in 200 ms. | Search answers in 200 ms.",
                "Search answers in 200 ms. | Search answers in 2 s. | Search answers in [-200 ms][+2 s].",
                "Search is fast. | Search is very fast. | Search is [+very ]fast.",
                "It is very fast. | It is fast. | It is [-very ]fast.",
                "a b c | d | [-a b c][+d]",
                "'' | new | [+new]",
                "old | '' | [-old]",
                "Grüße an alle | Grüße an 👩‍💻 | Grüße an [-alle][+👩‍💻]",
            })
    void marksWordsThatWentAndCame(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void giveBackTheLaterTextWithoutWhatWasRemoved() {
        var before = "Orders are  kept\nfor ten years, then deleted.";
        var after = "Orders are kept\nfor  seven years and then archived!";

        var later = WordDiff.of(before, after).stream()
                .filter(piece -> !piece.removed())
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());

        assertThat(later).isEqualTo(after);
    }

    private static String shown(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "]";
                    case REMOVED -> "[-" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
