package dev.socrates.engine.glossary;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Stems;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/// Ways to write one term.
final class Forms {

    private static final Map<String, String> SPELLINGS =
            Lexicon.read("spellings", new TypeReference<TreeMap<String, String>>() {});

    private Forms() {}

    static String singular(String word) {
        return Stems.singular(word.toLowerCase(Locale.ROOT));
    }

    /// The phrase with its last word in the singular, in small letters: the same for all numbers of one term.
    static String key(String phrase) {
        var lower = phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        int last = lower.lastIndexOf(' ') + 1;
        return lower.substring(0, last) + Stems.singular(lower.substring(last));
    }

    /// The same for "e-mail" and "email", "organisation" and "organization", "data base" and "database".
    static String spelling(String key) {
        var plain = key.replace("-", "").replace(" ", "");
        for (var spelling : SPELLINGS.entrySet()) {
            plain = plain.replace(spelling.getKey(), spelling.getValue());
        }
        return plain;
    }
}
