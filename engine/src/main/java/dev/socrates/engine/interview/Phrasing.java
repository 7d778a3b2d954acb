package dev.socrates.engine.interview;

import dev.socrates.engine.text.Lexicon;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/// Questions that no pack has to bring: `lexicon/follow_ups.yaml`.
final class Phrasing {

    private static final int QUOTABLE = 120;
    private static final Map<String, String> TEXTS = Lexicon.read("follow_ups", new TypeReference<>() {});

    private Phrasing() {}

    static String text(String name) {
        return Objects.requireNonNull(TEXTS.get(name), name);
    }

    /// A statement short enough to be quoted, cut between words.
    static String quotable(String statement) {
        var plain = statement.strip();
        if (plain.length() <= QUOTABLE) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', QUOTABLE);
        return plain.substring(0, space > 0 ? space : QUOTABLE) + " ...";
    }
}
