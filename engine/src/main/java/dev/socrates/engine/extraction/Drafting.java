package dev.socrates.engine.extraction;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.quality.Wording;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Modalities;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Technologies;
import dev.socrates.engine.text.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns clauses whose facet is decided into candidates. One per text: it numbers them and keeps their keys
/// apart.
final class Drafting {

    private final Vocabulary vocabulary;
    private final Keys keys;
    private final Map<FacetId, Facet.Key> latest = new HashMap<>();
    private final Judging judging = new Judging();
    private int count;

    Drafting(Vocabulary vocabulary, Keys keys) {
        this.vocabulary = vocabulary;
        this.keys = keys;
    }

    /// Mostly one candidate; more when a clause gives values for several attributes ("20k EUR by March
    /// 2027").
    List<Candidate> about(Clause clause, Scored scored, @Nullable FacetId asked) {
        var facet = scored.facet();
        var first = KeyFinder.settled(clause, scored, KeyFinder.find(clause, facet), latest.get(facet.id()));
        latest.put(facet.id(), first.key());
        var drafted = new ArrayList<Candidate>();
        drafted.add(draft(clause, scored, asked, first));
        for (var further : KeyFinder.further(clause, facet, first)) {
            drafted.add(draft(clause, scored, asked, further));
        }
        return drafted;
    }

    /// Beside a technology the amounts whose attribute is named: "logs stay in Elasticsearch for 45 days".
    List<Candidate> figures(Clause clause, Scored scored, @Nullable FacetId asked) {
        return KeyFinder.figures(clause, scored.facet()).stream()
                .map(found -> draft(clause, scored, asked, found))
                .toList();
    }

    private Candidate draft(Clause clause, Scored scored, @Nullable FacetId asked, KeyFinder.Found found) {
        var facet = scored.facet();
        var confidence = facet.id().equals(asked)
                ? Confidence.asked(scored, clause.content().size(), shaped(clause))
                : Confidence.elsewhere(scored);
        if (found.typed() && found.value() != null) {
            confidence.withValue(found.value().display());
        }
        if (!found.typed() && found.key().value() == Facet.ValueType.TECHNOLOGY) {
            confidence.atMost(0.7, "Names no technology.");
        }
        boolean counts = found.typed() && found.key().value() == Facet.ValueType.COUNT;
        if (counts && found.value() instanceof Value.Quantity quantity && strange(quantity, facet)) {
            confidence.atMost(0.5, "Counts something that is not expected here.");
        }
        if (vocabulary.barelyKnows(clause)) {
            confidence.barelyUnderstood();
        }
        boolean amountOfSomethingElse = !found.typed()
                && clause.quantities().stream()
                        .anyMatch(mention ->
                                ValueType.of(mention.value()) == found.key().value());
        var key = amountOfSomethingElse
                ? keys.apart(found.key(), clause)
                : keys.name(facet.id().toString(), found.key(), clause, found.value());
        return candidate(clause, facet, Subjects.of(clause, facet, found.key()), key, found.value(), confidence);
    }

    /// "Three goats" is no number of users: what is counted has to be people or a word of the facet.
    private boolean strange(Value.Quantity quantity, Facet facet) {
        var unit = quantity.unit();
        return unit.dimension() == Value.Dimension.COUNT
                && !unit.symbol().isEmpty()
                && !Actors.isPerson(unit.symbol())
                && !vocabulary.of(facet, unit.symbol());
    }

    private static boolean shaped(Clause clause) {
        return Modalities.of(clause.words()) != Modality.FACT
                || Actors.of(clause.words()).isPresent();
    }

    /// @param passing the clause is about something else
    Candidate named(Clause clause, Facet facet, Facet.Key key, Technologies.Choice choice, boolean passing) {
        var value = choice.mention().value();
        var confidence = Confidence.named(value.name()).withValue(value.display());
        if (passing) {
            confidence.atMost(0.75, "Named in passing.");
        }
        boolean rejected = choice.stance() == Technologies.Stance.REJECTED;
        var name = rejected
                ? key.id() + "_not_" + Keys.snake(value.name())
                : keys.name(facet.id().toString(), key, clause, value);
        var candidate = candidate(clause, facet, Subjects.of(clause, facet, key), name, value, confidence);
        return rejected ? prohibiting(candidate) : candidate;
    }

    Candidate notApplicable(Clause clause, Facet facet) {
        var smells = Quality.reservations(clause);
        var confidence = Confidence.notApplicable(Stances.hasReason(clause));
        if (!smells.isEmpty()) {
            confidence.hedged();
        }
        if (clause.isForeign()) {
            confidence.answeredIn(clause.language().title());
        }
        var claim = new Claim(
                nextId(),
                facet.id(),
                Claim.SYSTEM,
                facet.keys().getFirst().id(),
                Statements.tidy(clause.statement()),
                null,
                Modality.FACT,
                null,
                confidence.figure(),
                Wording.quality(smells),
                true);
        return new Candidate(claim, clause.span(), confidence.reasons(), smells);
    }

    Candidate byHand(Clause clause, Facet facet, @Nullable String subject, @Nullable String key) {
        var chosen = key == null ? null : facet.key(key).orElse(null);
        var found = chosen == null ? KeyFinder.find(clause, facet) : KeyFinder.with(clause, chosen);
        var name = key == null || chosen != null
                ? keys.name(facet.id().toString(), found.key(), clause, found.value())
                : key;
        var thing = subject == null || subject.isBlank() ? Subjects.of(clause, facet, found.key()) : subject;
        return candidate(clause, facet, thing, name, found.value(), Confidence.byHand());
    }

    private Candidate candidate(
            Clause clause, Facet facet, String subject, String key, @Nullable Value value, Confidence confidence) {
        var smells = judging.smells(clause, facet, value);
        if (Quality.hedged(smells)) {
            confidence.hedged();
        }
        if (clause.isForeign()) {
            confidence.answeredIn(clause.language().title());
        }
        var circumstances = Circumstances.of(clause);
        circumstances.reasons().forEach(confidence::note);
        var claim = new Claim(
                nextId(),
                facet.id(),
                subject,
                key,
                Statements.tidy(clause.statement()),
                value,
                Modalities.of(clause.words()),
                circumstances.actor().orElse(null),
                confidence.figure(),
                Wording.quality(smells),
                false);
        keys.take(facet.id() + "/" + key, claim.statement());
        return new Candidate(claim, clause.span(), confidence.reasons(), smells);
    }

    private static Candidate prohibiting(Candidate candidate) {
        var claim = candidate.claim();
        var prohibition = new Claim(
                claim.id(),
                claim.facet(),
                claim.subject(),
                claim.key(),
                claim.statement(),
                claim.value(),
                Modality.MUST_NOT,
                claim.actor(),
                claim.confidence(),
                claim.quality(),
                false);
        return new Candidate(prohibition, candidate.evidence(), candidate.reasons(), candidate.smells());
    }

    private String nextId() {
        return "candidate-" + ++count;
    }
}
