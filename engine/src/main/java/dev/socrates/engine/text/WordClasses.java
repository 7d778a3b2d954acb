package dev.socrates.engine.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which classes a word may be of, whatever stands around it. A tagger has to guess at a word that it never
/// met ("justify"); a dictionary knows that it is a verb and nothing else.
public final class WordClasses {

    /// The class of a word that is in no list: mostly a noun or a name.
    private static final String UNKNOWN = "?";

    private static final String SIGN = "#";
    private static final String FUNCTION = "=";

    private static final Map<String, String> FUNCTIONS = byWord("function_words", FUNCTION);
    private static final Map<String, String> CLASSES = byWord("word_classes", "");
    private static final Map<String, Set<String>> PARTICLES = particles();

    private WordClasses() {}

    /// `n` noun, `p` plural, `v` verb, `z`, `d` and `g` its forms with "-s", "-ed" and "-ing", `w` rarely a verb,
    /// `y` its form with "-s", `a` adjective, `r` adverb, with `i` before where the form is irregular; all that
    /// apply, in order. A word that holds sentences together gets its group behind an equals sign.
    ///
    /// @param lower in small letters
    public static String of(String lower) {
        var function = FUNCTIONS.get(lower);
        if (function != null) {
            return function;
        }
        if (lower.isEmpty() || !Character.isLetter(lower.codePointAt(0))) {
            return SIGN;
        }
        var found = new TreeSet<String>();
        for (var form : WordForm.of(lower)) {
            CLASSES.getOrDefault(form.base(), "")
                    .chars()
                    .mapToObj(c -> form.ending().of((char) c))
                    .filter(made -> !made.isEmpty())
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            return lower.endsWith("ly") ? "r" : UNKNOWN;
        }
        return String.join("", found);
    }

    /// Whether a verb in any form makes one verb with the word behind it: "logged in".
    public static boolean join(String verb, String particle) {
        var verbs = PARTICLES.get(particle);
        return verbs != null && WordForm.of(verb).stream().anyMatch(form -> verbs.contains(form.base()));
    }

    private static Map<String, String> byWord(String lexicon, String mark) {
        var classes = new HashMap<String, String>();
        Lexicon.lists(lexicon).forEach((name, words) -> {
            var marked = mark + name;
            words.forEach(word -> classes.put(word, marked));
        });
        return Map.copyOf(classes);
    }

    private static Map<String, Set<String>> particles() {
        return Lexicon.lists("phrasal_verbs").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }
}
