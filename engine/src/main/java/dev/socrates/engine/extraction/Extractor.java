package dev.socrates.engine.extraction;

import dev.socrates.engine.Claim;
import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.text.Span;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From what a person wrote to candidate specifications. Thread-safe; costs one call of the embedder when
/// built and at most one per text.
public final class Extractor {

    private final Pack pack;
    private final FacetScorer scorer;
    private final TechnologyFacets technologies;
    private final Vocabulary vocabulary;

    public Extractor(Pack pack, Embedder embedder) {
        this.pack = pack;
        this.scorer = new FacetScorer(pack, embedder);
        this.technologies = new TechnologyFacets(pack);
        this.vocabulary = new Vocabulary(pack);
    }

    /// @param asked the question that the text answers; null for a text of its own
    public Extraction extract(String text, @Nullable Question asked) {
        return extract(text, asked, List.of());
    }

    /// @param known current claims; a statement that repeats one of them word for word is skipped
    public Extraction extract(String text, @Nullable Question asked, Collection<Claim> known) {
        var keys = new Keys();
        known.forEach(claim -> keys.take(claim.facet() + "/" + claim.key(), claim.statement()));
        var facet = asked == null ? null : asked.facet();
        var reading = new Reading(new Drafting(vocabulary, keys), technologies, facet, known);
        var clauses = new Sifting(text, technical(facet), vocabulary, reading).clauses();
        var scores = scorer.score(clauses, facet);
        for (int at = 0; at < clauses.size(); at++) {
            reading.read(clauses.get(at), scores.get(at));
        }
        return reading.extraction();
    }

    /// The claim made by a statement that a person typed for a facet; what is not given is found as in a
    /// text.
    public Candidate byHand(String statement, FacetId facet, @Nullable String subject, @Nullable String key) {
        var drafting = new Drafting(vocabulary, new Keys());
        var clause = Clause.of(statement, new Span(0, statement.length()), technical(facet));
        return Stances.notApplicable(clause, true)
                ? drafting.notApplicable(clause, pack.facet(facet))
                : drafting.byHand(clause, pack.facet(facet), subject, key);
    }

    private boolean technical(@Nullable FacetId facet) {
        return facet != null
                && pack.find(facet).stream()
                        .flatMap(found -> found.keys().stream())
                        .anyMatch(key -> key.group().isPresent());
    }
}
