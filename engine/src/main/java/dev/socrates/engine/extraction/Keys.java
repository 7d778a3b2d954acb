package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names keys. Statements of a key that is not single are told apart by words of their own, so that the same
/// statement gets the same key again and a different one another.
final class Keys {

    private static final int WORDS = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 80;

    private final Map<String, Set<String>> taken = new HashMap<>();

    /// A key that is in use, with the words of its statement.
    void take(String facetKey, String statement) {
        taken.putIfAbsent(facetKey, content(statement));
    }

    String name(String facet, Facet.Key key, Clause clause, @Nullable Value value) {
        if (key.single()) {
            return key.id();
        }
        if (value instanceof Value.Named named) {
            return bounded(key.id() + "_" + snake(named.name()));
        }
        var words = telling(key, clause);
        var statement = content(clause.text());
        for (int count = WORDS; count <= MOST_WORDS; count++) {
            var name = bounded(suffixed(key.id(), words.subList(0, Math.min(count, words.size()))));
            var before = taken.get(facet + "/" + name);
            if (before == null || alike(before, statement) || count >= words.size()) {
                return name;
            }
        }
        return bounded(suffixed(key.id(), words));
    }

    /// A key of its own for a statement that is no value of the key, so that the value keeps its place.
    String apart(Facet.Key key, Clause clause) {
        var words = telling(key, clause);
        return bounded(suffixed(key.id(), words.subList(0, Math.min(WORDS, words.size()))));
    }

    private static String suffixed(String key, List<String> words) {
        return words.isEmpty() ? key : key + "_" + String.join("_", words);
    }

    private static List<String> telling(Facet.Key key, Clause clause) {
        var own = new HashSet<>(Stems.of(Words.lower(key.id().replace('_', ' '))));
        var words = new ArrayList<String>();
        var measured = clause.measured();
        for (var word : clause.content()) {
            var base = snake(Stems.singular(word));
            boolean says = base.length() > 1
                    && !Actors.isPerson(base)
                    && !own.contains(Stems.of(word))
                    && !measured.contains(word)
                    && !Actors.isSystem(base);
            if (says && !words.contains(base) && words.size() < MOST_WORDS) {
                words.add(base);
            }
        }
        return words;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return 2 * common.size() >= Math.max(one.size(), other.size());
    }

    private static Set<String> content(String statement) {
        var stems = new HashSet<String>();
        for (var word : Words.lower(statement)) {
            if (!Words.isStopword(word) && Character.isLetter(word.codePointAt(0))) {
                stems.add(Stems.of(word));
            }
        }
        return stems;
    }

    static String snake(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    }

    private static String bounded(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
