package dev.socrates.engine.glossary;

import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Terms that are alike in writing, and terms that are explained in two ways.
final class Likeness {

    private static final double DIFFERENT = 0.2;

    private Likeness() {}

    static List<Relation> spellings(List<Entry> entries) {
        var relations = new ArrayList<Relation>();
        Map<String, Entry> first = new HashMap<>();
        for (var entry : entries) {
            var known = first.putIfAbsent(Forms.spelling(entry.key()), entry);
            if (known != null) {
                relations.add(new Relation(
                        Relation.Kind.SPELLING, entry.key(), known.key(), 0.9, "differ only in how they are spelt"));
            }
        }
        return relations;
    }

    /// Two explanations of one term that share hardly a word.
    static List<Relation> doubles(List<Entry> entries) {
        var relations = new ArrayList<Relation>();
        for (var entry : entries) {
            var definitions = entry.definitions();
            for (int at = 1; at < definitions.size(); at++) {
                if (shared(definitions.getFirst(), definitions.get(at), entry.key()) <= DIFFERENT) {
                    relations.add(new Relation(
                            Relation.Kind.TWO_THINGS,
                            entry.key(),
                            entry.key(),
                            0.7,
                            "explained as \"" + definitions.getFirst() + "\" and as \"" + definitions.get(at) + "\""));
                }
            }
        }
        return relations;
    }

    private static double shared(String one, String other, String term) {
        var own = Stems.of(Words.lower(term));
        var left = new HashSet<>(stems(one));
        var right = new HashSet<>(stems(other));
        own.forEach(left::remove);
        own.forEach(right::remove);
        var all = new HashSet<>(left);
        all.addAll(right);
        left.retainAll(right);
        return all.isEmpty() ? 1 : (double) left.size() / all.size();
    }

    private static List<String> stems(String text) {
        return Words.lower(text).stream()
                .filter(word -> !Words.isStopword(word))
                .map(Stems::of)
                .toList();
    }
}
