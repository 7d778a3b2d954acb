package dev.socrates.engine.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/// Brings inflected English words to one form. Stems are for comparison, base forms for people.
public final class Stems {

    private static final Map<String, String> IRREGULAR = Lexicon.read("irregular", new TypeReference<>() {});

    private Stems() {}

    /// The base form of a word that no ending rule brings there.
    static Optional<String> irregular(String lower) {
        return Optional.ofNullable(IRREGULAR.get(lower));
    }

    /// The form under which "store", "stores", "stored" and "storing" are one word; not always a word itself.
    public static String of(String word) {
        var lower = Words.fold(word);
        var known = IRREGULAR.get(lower);
        var stem = known != null ? known : verbal(singular(lower));
        if (stem.length() > 3 && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > 3 && stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    public static List<String> of(List<String> words) {
        return words.stream().map(Stems::of).toList();
    }

    /// "invoices" to "invoice", "categories" to "category", "people" to "person".
    public static String singular(String word) {
        var known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 4 || !word.endsWith("s") || endsWithAny(word, "ss", "us", "is", "'s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        return endsWithAny(word, "sses", "xes", "ches", "shes", "zzes") ? cut(word, 2) : cut(word, 1);
    }

    /// "invoice" to "invoices", "category" to "categories", "box" to "boxes".
    public static String plural(String noun) {
        if (noun.length() > 2 && noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return cut(noun, 1) + "ies";
        }
        return noun + (endsWithAny(noun, "s", "x", "ch", "sh", "z") ? "es" : "s");
    }

    public static boolean isPlural(String word) {
        return word.length() > 2
                && Character.isLetter(word.charAt(0))
                && !singular(word).equals(word);
    }

    private static String verbal(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ing") && word.length() > 5 && hasVowel(cut(word, 3))) {
            return undouble(cut(word, 3));
        }
        if (word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed") && hasVowel(cut(word, 2))) {
            return undouble(cut(word, 2));
        }
        return word;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? cut(stem, 1) : stem;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }
}
