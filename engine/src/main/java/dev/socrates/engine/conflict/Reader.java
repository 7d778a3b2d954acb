package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Reading.Clause;
import dev.socrates.engine.text.Dates;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Phrases.Match;
import dev.socrates.engine.text.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes one claim's statement apart.
final class Reader {

    private static final Clues CLUES = Clues.INSTANCE;
    private static final Set<String> TURNS = Set.of("but", "however", "although", "whereas", "though");

    private final Claim claim;
    private final Wording wording;
    private final List<Measure> measures;
    private final List<Dated> dates;
    private final Reach reach;

    private Reader(Claim claim) {
        this.claim = claim;
        this.wording = Wording.of(claim.statement());
        this.dates = Dated.in(wording);
        this.measures = Measures.in(claim, wording, Dates.in(wording.all()));
        this.reach = Reach.of(claim, wording, measures, dates);
    }

    static Reading read(Claim claim) {
        return new Reader(claim).reading();
    }

    private Reading reading() {
        var stems = wording.stems();
        return new Reading(
                wording,
                clauses(),
                Content.of(wording, 0, wording.size(), reach.apart),
                measures,
                dates,
                CLUES.opposites.everyIn(stems),
                Technology.in(wording, technical()),
                CLUES.principles.everyIn(stems),
                CLUES.limits.everyIn(stems),
                Set.copyOf(reach.actors),
                CLUES.everyone.anyIn(stems),
                Set.copyOf(reach.condition),
                CLUES.exceptions.anyIn(stems),
                meanings(CLUES.phases),
                meanings(CLUES.roles),
                CLUES.mentions.anyIn(stems),
                CLUES.topics.everyIn(stems));
    }

    private boolean technical() {
        return claim.value() instanceof Value.Named || claim.facet().category().equals("tech_stack");
    }

    private Set<String> meanings(Phrases<String> phrases) {
        return phrases.in(wording.stems()).stream().map(Match::what).collect(Collectors.toUnmodifiableSet());
    }

    private List<Clause> clauses() {
        var negations = CLUES.negations.in(wording.stems()).stream()
                .filter(Match::what)
                .map(Match::from)
                .filter(index -> !reach.inCondition.get(index))
                .toList();
        var clauses = new ArrayList<Clause>();
        int from = 0;
        for (int i = 0; i <= wording.size(); i++) {
            if (i == wording.size() || splits(i, negations)) {
                add(clauses, from, i, negations);
                from = i;
            }
        }
        return implied(clauses);
    }

    private void add(List<Clause> clauses, int from, int to, List<Integer> negations) {
        if (from < to) {
            var own = negations.stream()
                    .filter(index -> index >= from && index < to)
                    .toList();
            clauses.add(new Clause(from, to, Content.of(wording, from, to, reach.apart), own));
        }
    }

    private boolean splits(int i, List<Integer> negations) {
        var text = wording.at(i);
        return TURNS.contains(text)
                || Reach.ends(text)
                || (text.equals(",") && (negations.contains(i + 1) || negations.contains(i + 2)));
    }

    /// A prohibition that its words do not show ("Deleting notes is a taboo") is still one.
    private List<Clause> implied(List<Clause> clauses) {
        boolean forbidden = claim.modality() == Modality.MUST_NOT || claim.modality() == Modality.SHOULD_NOT;
        boolean shown = clauses.stream().anyMatch(clause -> !clause.negations().isEmpty());
        if (!forbidden || shown || clauses.size() != 1 || CLUES.opposites.anyIn(wording.stems())) {
            return List.copyOf(clauses);
        }
        var only = clauses.getFirst();
        return List.of(new Clause(only.from(), only.to(), only.content(), List.of(only.from())));
    }
}
