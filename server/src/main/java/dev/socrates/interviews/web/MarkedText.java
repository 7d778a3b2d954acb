package dev.socrates.interviews.web;

import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A text of a person cut where something was understood, so that a page can mark the words and escape them.
public final class MarkedText {

    private MarkedText() {}

    /// Words that were understood.
    ///
    /// @param number of the specification beside the text, from 1
    record Mark(Span span, int number) {}

    /// @param numbers of what was understood of these words; several where spans overlap, none between them
    /// @param end those whose last words these are
    public record Piece(String text, List<Integer> numbers, List<Integer> end) {

        public boolean marked() {
            return !numbers.isEmpty();
        }
    }

    /// The pieces in order; together they are the text, whatever the spans are.
    static List<Piece> pieces(String text, List<Mark> marks) {
        var within = marks.stream()
                .map(mark -> new Mark(whole(text, mark.span()), mark.number()))
                .filter(mark -> mark.span().start() < mark.span().end())
                .toList();
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(text.length());
        within.forEach(mark -> {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        });
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            pieces.add(piece(text, within, start, end));
            start = end;
        }
        return pieces;
    }

    private static Piece piece(String text, List<Mark> marks, int start, int end) {
        var covering = marks.stream()
                .filter(mark -> mark.span().start() <= start && mark.span().end() >= end)
                .toList();
        return new Piece(
                text.substring(start, end),
                covering.stream().map(Mark::number).distinct().toList(),
                covering.stream()
                        .filter(mark -> mark.span().end() == end)
                        .map(Mark::number)
                        .distinct()
                        .toList());
    }

    /// Within the text, and never through the middle of a character.
    private static Span whole(String text, Span span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        return new Span(splits(text, start) ? start - 1 : start, splits(text, end) ? end + 1 : end);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
