package dev.socrates.engine.glossary;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.glossary.Relation.Kind;
import dev.socrates.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Terms that may name one thing because their heads mean nearly the same: "customer" and "client", "order list" and
/// "order overview". The words before the head must be the same: an order list is no price list. Cosines of single
/// words tell synonyms badly from neighbours (bge-small: customer and client 0.73, teacher and student 0.77), so that
/// everyday synonyms come from the lexicon and only a high cosine counts by itself.
final class Nearness {

    private static final List<List<String>> SYNONYMS = Lexicon.list("glossary", "synonyms").stream()
            .map(group -> List.of(group.split(" ")))
            .toList();
    private static final double LISTED = 0.75;
    private static final double NEAR = 0.82;
    private static final int MOST = 400;

    private final List<String> heads;
    private final List<String> befores;
    private final List<String> keys;
    private final List<float[]> vectors;

    Nearness(List<Entry> entries, @Nullable Embedder embedder) {
        this.keys = entries.stream().limit(MOST).map(Entry::key).toList();
        this.heads = keys.stream()
                .map(key -> key.substring(key.lastIndexOf(' ') + 1))
                .toList();
        this.befores = keys.stream()
                .map(key -> key.substring(0, key.lastIndexOf(' ') + 1))
                .toList();
        this.vectors = embedder == null ? List.of() : embedder.embed(heads);
    }

    List<Relation> relations(List<Relation> known) {
        var relations = new ArrayList<Relation>();
        for (int one = 0; one < keys.size(); one++) {
            for (int other = one + 1; other < keys.size(); other++) {
                boolean comparable = befores.get(one).equals(befores.get(other));
                if (comparable && !related(known, keys.get(one), keys.get(other))) {
                    relation(one, other).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    private Optional<Relation> relation(int one, int other) {
        var left = heads.get(one);
        var right = heads.get(other);
        if (SYNONYMS.stream().anyMatch(group -> group.contains(left) && group.contains(right))) {
            return Optional.of(same(one, other, LISTED, "\"" + left + "\" and \"" + right + "\" are often one thing"));
        }
        if (isPartOf(left, right) || isPartOf(right, left)) {
            return Optional.empty();
        }
        double cosine = vectors.isEmpty() ? 0 : Embedder.cosine(vectors.get(one), vectors.get(other));
        return cosine < NEAR
                ? Optional.empty()
                : Optional.of(same(
                        one,
                        other,
                        cosine,
                        String.format(Locale.ROOT, "nearly the same meaning (cosine %.2f)", cosine)));
    }

    /// A database is no data, and a timetable no table, however near they are.
    private static boolean isPartOf(String part, String whole) {
        return whole.startsWith(part) || whole.endsWith(part);
    }

    private Relation same(int one, int other, double confidence, String because) {
        return new Relation(Kind.SAME_THING, keys.get(one), keys.get(other), confidence, because);
    }

    private static boolean related(List<Relation> known, String left, String right) {
        return known.stream()
                .anyMatch(relation -> List.of(relation.one(), relation.other()).containsAll(List.of(left, right)));
    }
}
