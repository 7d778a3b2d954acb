package dev.socrates.interviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.text.Span;
import dev.socrates.interviews.web.MarkedText.Mark;
import dev.socrates.interviews.web.MarkedText.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    @Test
    void leavesATextWithoutMarksWhole() {
        assertThat(MarkedText.pieces("Nothing here.", List.of()))
                .containsExactly(new Piece("Nothing here.", List.of(), List.of()));
        assertThat(MarkedText.pieces("", List.of(mark(0, 5, 1)))).isEmpty();
    }

    @Test
    void marksTheWordsAndEndsEachMarkOnce() {
        assertThat(MarkedText.pieces("We keep data. Bye.", List.of(mark(3, 12, 1))))
                .containsExactly(
                        new Piece("We ", List.of(), List.of()),
                        new Piece("keep data", List.of(1), List.of(1)),
                        new Piece(". Bye.", List.of(), List.of()));
    }

    @Test
    void cutsOverlappingMarksIntoPiecesThatBelongToBoth() {
        assertThat(MarkedText.pieces("abcdef", List.of(mark(0, 4, 1), mark(2, 6, 2), mark(2, 6, 2))))
                .containsExactly(
                        new Piece("ab", List.of(1), List.of()),
                        new Piece("cd", List.of(1, 2), List.of(1)),
                        new Piece("ef", List.of(2), List.of(2)));
    }

    @Test
    void neverCutsThroughACharacter() {
        var text = "A \uD83C\uDFAD stage";

        assertThat(MarkedText.pieces(text, List.of(mark(3, 10, 1), mark(0, 3, 2))))
                .extracting(Piece::text)
                .containsExactly("A ", "\uD83C\uDFAD", " stage");
    }

    @Test
    void keepsTheWholeTextWhateverTheSpansAre() {
        var text = "\u05E9\u05DC\u05D5\u05DD <b>bold</b> \uD83C\uDFAD\uD83C\uDFAD end";
        for (int start = 0; start <= text.length() + 2; start++) {
            for (int end = start; end <= text.length() + 3; end++) {
                var pieces = MarkedText.pieces(text, List.of(mark(start, end, 1), mark(end, end + 4, 2)));
                assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    private static Mark mark(int start, int end, int number) {
        return new Mark(new Span(start, end), number);
    }
}
