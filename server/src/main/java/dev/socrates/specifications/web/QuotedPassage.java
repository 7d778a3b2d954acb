package dev.socrates.specifications.web;

import dev.socrates.specifications.QuotedTexts.QuotedText;
import dev.socrates.specifications.Specification.Evidence;

/// A text with the words in it that a specification comes from.
record QuotedPassage(QuotedText text, String before, String quote, String after) {

    /// Of a document, which can be a book: enough to see what it was about.
    private static final int AROUND = 600;

    private static final String LEFT_OUT = "…";

    /// Offsets are those of the text as it was typed. Should it no longer hold the words there, nothing is
    /// marked.
    static QuotedPassage of(QuotedText text, Evidence evidence) {
        var whole = text.text();
        int start = evidence.span().start();
        int end = evidence.span().end();
        if (end > whole.length() || !whole.substring(start, end).equals(evidence.quote())) {
            return new QuotedPassage(text, whole, "", "");
        }
        return new QuotedPassage(text, whole.substring(0, start), evidence.quote(), whole.substring(end));
    }

    /// With only what stands beside the words.
    static QuotedPassage around(QuotedText text, Evidence evidence) {
        var whole = of(text, evidence);
        return new QuotedPassage(text, end(whole.before), whole.quote, begin(whole.after));
    }

    /// Never through the middle of a character.
    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int from = text.length() - AROUND;
        return LEFT_OUT + text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private static String begin(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(AROUND)) ? AROUND - 1 : AROUND) + LEFT_OUT;
    }
}
