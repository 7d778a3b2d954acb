package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// Why something about a wording is wrong, in a sentence for people.
final class Reasons {

    private static final Map<String, String> TEXTS =
            Lexicon.read("smell_texts", new TypeReference<Map<String, String>>() {});
    private static final String WHOLE = "_whole";

    private Reasons() {}

    /// @param words that show it; empty when it is the statement as a whole
    static String of(Flaw flaw, String words) {
        var text = words.isBlank() ? TEXTS.get(flaw.wire() + WHOLE) : TEXTS.get(flaw.wire());
        return text == null ? "It is " + flaw.title() + "." : text.replace("{words}", words.strip());
    }
}
