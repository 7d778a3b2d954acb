package dev.socrates.engine.extraction;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.engine.extraction.Extraction.Skipped;
import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Technologies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reading of one text: its clauses go in order, each becomes candidates or is skipped.
final class Reading {

    private static final int MOST_CANDIDATES = 40;
    private static final double OWN_TERMS = 0.4;

    private final Drafting drafting;
    private final TechnologyFacets technologies;
    private final @Nullable FacetId asked;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private boolean assented;
    private boolean foreign;
    private @Nullable Facet previous;

    Reading(Drafting drafting, TechnologyFacets technologies, @Nullable FacetId asked, Collection<Claim> known) {
        this.drafting = drafting;
        this.technologies = technologies;
        this.asked = asked;
        known.forEach(claim -> said.add(identity(claim)));
    }

    boolean answersAQuestion() {
        return asked != null;
    }

    void skip(Span span, Reason reason) {
        skipped.add(new Skipped(span, reason));
    }

    void assented() {
        assented = true;
    }

    void read(Clause clause, List<Scored> scored) {
        if (Statements.tidy(clause.statement()).isBlank()) {
            skip(clause.span(), Reason.NOT_A_STATEMENT);
            return;
        }
        foreign |= clause.isForeign();
        if (candidates.size() >= MOST_CANDIDATES) {
            skip(clause.span(), Reason.TOO_MANY);
            return;
        }
        var prior = prior(clause);
        var choice = of(scored, prior)
                .map(own -> FacetChoice.of(scored, own, clause, candidates.isEmpty()))
                .or(() -> FacetChoice.of(scored));
        if (candidates.isEmpty() && choice.isPresent() && Stances.notApplicable(clause, asked != null)) {
            var ruledOut = own(scored).orElse(choice.get());
            keep(clause, List.of(drafting.notApplicable(clause, ruledOut.facet())));
            return;
        }
        var found = new ArrayList<>(named(clause, own(scored)));
        if (choice.isPresent() && (found.isEmpty() || saysMore(clause, choice.get(), found))) {
            alsoAnswered(choice.get(), scored).ifPresent(own -> found.addAll(drafting.about(clause, own, asked)));
            found.addAll(drafting.about(clause, choice.get(), prior));
            previous = choice.get().facet();
        } else if (choice.isPresent()) {
            found.addAll(drafting.figures(clause, choice.get(), prior));
        }
        if (found.isEmpty()) {
            skip(clause.span(), Reason.NO_FACET);
        } else {
            keep(clause, found);
        }
    }

    /// What moves to another facet because of its figure may answer the question all the same.
    private Optional<Scored> alsoAnswered(Scored choice, List<Scored> scored) {
        return own(scored).filter(own -> !choice.facet().id().equals(asked)).filter(own -> own.terms() >= OWN_TERMS);
    }

    private Optional<Scored> own(List<Scored> scored) {
        return of(scored, asked);
    }

    private static Optional<Scored> of(List<Scored> scored, @Nullable FacetId wanted) {
        return scored.stream()
                .filter(facet -> facet.facet().id().equals(wanted))
                .findFirst();
    }

    Extraction extraction() {
        skipped.sort(Comparator.comparingInt(skip -> skip.span().start()));
        return new Extraction(candidates, skipped, Outcome.of(candidates, skipped), lacks());
    }

    /// What a clause is about unless it says otherwise: "... and log files for 30 days" goes with the half
    /// before.
    private @Nullable FacetId prior(Clause clause) {
        return previous != null && leans(clause) ? previous.id() : asked;
    }

    private boolean leans(Clause clause) {
        return clause.leaning()
                && previous != null
                && previous.keys().stream()
                        .anyMatch(key -> clause.quantities().stream()
                                .anyMatch(mention -> ValueType.of(mention.value()) == key.value()));
    }

    /// A candidate per technology; of two that compete for one key the first, for the statement holds both
    /// anyway.
    private List<Candidate> named(Clause clause, Optional<Scored> own) {
        var found = new ArrayList<Candidate>();
        var filled = new HashSet<Facet.Key>();
        for (var choice : clause.technologies()) {
            var place = technologies.of(choice.mention().value(), asked);
            boolean decided = choice.stance() != Technologies.Stance.MENTIONED;
            if (place.isPresent() && decided) {
                var key = place.get().key();
                boolean rejected = choice.stance() == Technologies.Stance.REJECTED;
                boolean passing = inPassing(place.get(), own);
                if (passing && answers(own) && (!key.single() || own.get().fit() > 0)) {
                    continue;
                }
                if (rejected || !key.single() || filled.add(key)) {
                    found.add(drafting.named(clause, place.get().facet(), key, choice, passing));
                }
            }
        }
        return found;
    }

    /// A technology outside of the question does not settle its own topic when the clause answers the
    /// question with it, nor when it is one of many that can stand side by side.
    private boolean inPassing(TechnologyFacets.Place place, Optional<Scored> own) {
        return own.isPresent()
                && !place.facet().id().equals(asked)
                && (!place.key().single() || answers(own));
    }

    private static boolean answers(Optional<Scored> own) {
        return own.isPresent() && own.get().terms() >= OWN_TERMS;
    }

    /// Whether a clause that names technologies also says something on another facet.
    private boolean saysMore(Clause clause, Scored choice, List<Candidate> named) {
        boolean covered = named.stream()
                .anyMatch(candidate ->
                        candidate.claim().facet().equals(choice.facet().id()));
        boolean asksForMore = choice.facet().measurable() && choice.fit() == 0;
        boolean answers = choice.facet().id().equals(asked)
                && (Actors.of(clause.words()).filter(Actors::isPerson).isPresent()
                        || named.stream().noneMatch(candidate -> Maturity.fills(candidate.claim())));
        return !covered && !asksForMore && (answers || choice.terms() >= OWN_TERMS || choice.fit() > 0);
    }

    private void keep(Clause clause, List<Candidate> found) {
        boolean fresh = false;
        for (var candidate : found) {
            if (said.add(identity(candidate.claim()))) {
                candidates.add(candidate);
                fresh = true;
            }
        }
        if (!fresh) {
            skip(clause.span(), Reason.REPEATED);
        }
    }

    private List<Trigger> lacks() {
        if (asked == null) {
            return List.of();
        }
        if (candidates.isEmpty() && assented) {
            return List.of(Trigger.SHORT);
        }
        return foreign ? Lacks.bySmells(candidates, asked) : Lacks.of(candidates, asked);
    }

    private static String identity(Claim claim) {
        return claim.facet() + "/" + claim.subject() + "/" + claim.key() + "/" + Statements.normal(claim.statement());
    }
}
