package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that speak for each facet. A phrase says more than a word, and a word of many facets says
/// little.
final class FacetTerms {

    /// @param words the term as the pack writes it
    /// @param specific a term of the facet itself or a phrase; a single word of a key ("percent", "keep") may
    ///     turn up anywhere
    private record Term(int facet, String words, double weight, boolean specific) {}

    /// What the terms of one clause say: strength per facet in [0, 1], of all terms and of the specific ones
    /// alone, and the terms that were there.
    record Hits(List<Double> strength, List<Double> specific, List<Set<String>> terms) {}

    private static final double[] BY_LENGTH = {0, 0.8, 1.6, 2.2, 2.6};
    private static final double STOPWORD = 0.15;
    private static final double OF_KEY = 0.6;

    private final Phrases<Term> phrases = new Phrases<>();
    private final int facets;

    FacetTerms(List<Facet> facets) {
        this.facets = facets.size();
        var owners = new HashMap<List<String>, Map<Integer, Term>>();
        for (int facet = 0; facet < facets.size(); facet++) {
            for (var term : facets.get(facet).terms()) {
                collect(owners, facet, term, 1);
            }
            for (var key : facets.get(facet).keys()) {
                for (var term : key.terms()) {
                    collect(owners, facet, term, OF_KEY);
                }
            }
        }
        owners.forEach((stems, terms) -> terms.values()
                .forEach(term -> phrases.add(
                        stems,
                        new Term(
                                term.facet(),
                                term.words(),
                                term.weight() / Math.sqrt(terms.size()),
                                term.specific()))));
    }

    Hits in(List<String> stems) {
        var sums = new double[facets];
        var specific = new double[facets];
        var seen = new HashSet<Term>();
        var terms = new ArrayList<Set<String>>();
        for (int facet = 0; facet < facets; facet++) {
            terms.add(new HashSet<>());
        }
        for (var match : phrases.all(stems)) {
            var term = match.what();
            if (seen.add(term)) {
                sums[term.facet()] += term.weight();
                specific[term.facet()] += term.specific() ? term.weight() : 0;
                terms.get(term.facet()).add(term.words());
            }
        }
        return new Hits(strength(sums), strength(specific), terms);
    }

    private static List<Double> strength(double[] sums) {
        return Arrays.stream(sums).mapToObj(sum -> 1 - Math.exp(-sum)).toList();
    }

    private static void collect(Map<List<String>, Map<Integer, Term>> owners, int facet, String text, double share) {
        var stems = Stems.of(Words.lower(text));
        if (stems.isEmpty()) {
            return;
        }
        boolean empty = stems.size() == 1 && Words.isStopword(text);
        double weight = share * (empty ? STOPWORD : BY_LENGTH[Math.min(stems.size(), BY_LENGTH.length - 1)]);
        boolean specific = !empty && (share == 1 || stems.size() > 1);
        owners.computeIfAbsent(stems, owner -> new HashMap<>())
                .putIfAbsent(facet, new Term(facet, text, weight, specific));
    }
}
