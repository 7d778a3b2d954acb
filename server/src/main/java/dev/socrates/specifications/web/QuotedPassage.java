package dev.socrates.specifications.web;

import dev.socrates.specifications.QuotedTexts.QuotedText;
import dev.socrates.specifications.Specification.Evidence;

/// A text with the words in it that a specification comes from.
record QuotedPassage(QuotedText text, String before, String quote, String after) {

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
}
