package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that can be expected from people who speak of a pack's matters. A text with hardly any of them
/// is another language or none.
final class Vocabulary {

    private static final double FEW = 0.34;

    private final Set<String> stems = new HashSet<>();
    private final Map<FacetId, Set<String>> byFacet = new HashMap<>();

    Vocabulary(Pack pack) {
        for (var facet : pack.facets()) {
            learn(facet.title());
            learn(facet.description());
            facet.terms().forEach(this::learn);
            facet.examples().forEach(this::learn);
            facet.keys().forEach(key -> key.terms().forEach(this::learn));
            byFacet.put(facet.id(), own(facet));
        }
        for (var question : pack.questions()) {
            learn(question.text());
            learn(question.hint());
            learn(question.example());
        }
    }

    /// Whether a noun belongs to the words with which a facet is described.
    boolean of(Facet facet, String noun) {
        return byFacet.getOrDefault(facet.id(), Set.of()).contains(Stems.of(noun));
    }

    boolean barelyKnows(Clause clause) {
        if (clause.words().size() < 3 && !clause.words().isEmpty()) {
            return !clause.hasFigure() && clause.technologies().isEmpty() && known(clause) == 0;
        }
        return known(clause) <= FEW * clause.words().size();
    }

    boolean knowsNothing(Clause clause) {
        return !clause.hasFigure()
                && clause.technologies().isEmpty()
                && known(clause) == 0
                && clause.words().size() > 2;
    }

    boolean knows(String stem) {
        return stems.contains(stem);
    }

    private long known(Clause clause) {
        List<String> words = clause.words();
        long count = 0;
        for (int at = 0; at < words.size(); at++) {
            if (Words.isStopword(words.get(at)) || stems.contains(clause.stems().get(at))) {
                count++;
            }
        }
        return count;
    }

    private static Set<String> own(Facet facet) {
        var texts = new ArrayList<>(facet.terms());
        texts.addAll(facet.examples());
        facet.keys().forEach(key -> texts.addAll(key.terms()));
        return texts.stream()
                .flatMap(text -> Stems.of(Words.lower(text)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void learn(String text) {
        stems.addAll(Stems.of(Words.lower(text)));
    }
}
