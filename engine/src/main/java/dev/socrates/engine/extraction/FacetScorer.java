package dev.socrates.engine.extraction;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.extraction.FacetMeaning.Nearness;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Weighs for each facet what speaks for a clause being about it: terms, meaning and the kind of value.
final class FacetScorer {

    /// A facet with its evidence.
    ///
    /// @param score terms, meaning and value together; about 1 when all agree
    /// @param specific strength of the terms that hardly turn up elsewhere
    /// @param rival what the clause seems to be about, although it was given as an answer about the facet
    record Scored(
            Facet facet,
            double score,
            double terms,
            double specific,
            Nearness meaning,
            double fit,
            Set<String> hits,
            @Nullable Facet rival) {

        Scored against(Facet other) {
            return new Scored(facet, score, terms, specific, meaning, fit, hits, other);
        }
    }

    private static final double TERMS = 0.62;
    private static final double MEANING = 0.33;
    private static final double DECIDED = 0.5;
    private static final double AHEAD = 0.22;

    /// Embedding costs most of the time; a text with more undecided clauses than this is judged by its terms.
    private static final int MOST_EMBEDDED = 120;

    private final List<Facet> facets;
    private final FacetTerms terms;
    private final FacetMeaning meaning;
    private final FacetValues values;

    FacetScorer(Pack pack, Embedder embedder) {
        this.facets = pack.facets();
        this.terms = new FacetTerms(facets);
        this.meaning = new FacetMeaning(pack, embedder);
        this.values = new FacetValues(pack);
    }

    /// Per clause all facets, in the order of the pack.
    List<List<Scored>> score(List<Clause> clauses, @Nullable FacetId asked) {
        var scores = new ArrayList<List<Scored>>();
        var undecided = new ArrayList<Integer>();
        for (var clause : clauses) {
            var scored = byTerms(clause);
            if (!decided(scored, asked) && undecided.size() < MOST_EMBEDDED) {
                undecided.add(scores.size());
            }
            scores.add(scored);
        }
        var nearness =
                meaning.of(undecided.stream().map(at -> clauses.get(at).text()).toList());
        for (int at = 0; at < undecided.size(); at++) {
            int clause = undecided.get(at);
            scores.set(clause, withMeaning(scores.get(clause), nearness.get(at)));
        }
        return scores;
    }

    /// One clause with everything that is known of it, its meaning in any case.
    List<Scored> weighed(Clause clause) {
        return withMeaning(byTerms(clause), meaning.of(List.of(clause.text())).getFirst());
    }

    private List<Scored> byTerms(Clause clause) {
        var hits = terms.in(clause.stems());
        var scored = new ArrayList<Scored>();
        for (int at = 0; at < facets.size(); at++) {
            double fit = values.fit(clause, at);
            double strength = hits.strength().get(at);
            scored.add(new Scored(
                    facets.get(at),
                    TERMS * strength + fit,
                    strength,
                    hits.specific().get(at),
                    Nearness.UNKNOWN,
                    fit,
                    hits.terms().get(at),
                    null));
        }
        return scored;
    }

    private static List<Scored> withMeaning(List<Scored> scored, List<Nearness> nearness) {
        var result = new ArrayList<Scored>();
        for (int at = 0; at < scored.size(); at++) {
            var old = scored.get(at);
            var near = nearness.get(at);
            double score = old.score() + MEANING * near.standsOut();
            result.add(new Scored(old.facet(), score, old.terms(), old.specific(), near, old.fit(), old.hits(), null));
        }
        return result;
    }

    /// Terms alone decide when they agree with the question, and without one when one facet is clearly ahead.
    private static boolean decided(List<Scored> scored, @Nullable FacetId asked) {
        double first = 0;
        double second = 0;
        FacetId leader = null;
        for (var facet : scored) {
            if (facet.score() > first) {
                second = first;
                first = facet.score();
                leader = facet.facet().id();
            } else {
                second = Math.max(second, facet.score());
            }
        }
        return asked == null
                ? first >= DECIDED && first - second >= AHEAD
                : leader != null && leader.equals(asked) && first >= DECIDED - 0.1;
    }
}
