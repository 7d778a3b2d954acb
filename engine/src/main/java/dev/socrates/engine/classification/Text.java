package dev.socrates.engine.classification;

import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;

/// The part of a text that is looked at, and how its words are shown.
final class Text {

    /// No sentence is longer. What is, is a table or a dump, and its beginning shows as much.
    private static final int LONGEST = 2_000;

    private Text() {}

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// The word as written that a feature of [Bag] stands for; empty for other features and for words without content.
    static String wordOf(String feature, String text) {
        if (!feature.startsWith(Bag.PREFIX)) {
            return "";
        }
        var stem = feature.substring(Bag.PREFIX.length());
        return Words.of(text).stream()
                .filter(token -> token.isWord() && Stems.of(token.lower()).equals(stem))
                .filter(token -> !Words.isStopword(token.lower()))
                .map(token -> text.substring(token.start(), token.end()))
                .findFirst()
                .orElse("");
    }
}
