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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes one claim's statement apart.
final class Reader {

    private static final Clues CLUES = Clues.INSTANCE;

    private final Claim claim;
    private final Wording wording;
    private final List<Measure> measures;
    private final List<Dated> dates;
    private final Reach reach;
    private final List<Match<Technology>> technologies;

    private Reader(Claim claim) {
        this.claim = claim;
        this.wording = Wording.of(claim.statement());
        this.dates = Dated.in(wording);
        this.measures = Measures.in(claim, wording, Dates.in(wording.all()));
        this.reach = Reach.of(claim, wording, measures, dates);
        this.technologies = Technology.in(wording, technical());
    }

    static Reading read(Claim claim) {
        return new Reader(claim).reading();
    }

    private Reading reading() {
        var stems = wording.stems();
        return new Reading(
                wording,
                clauses(),
                content(0, wording.size()),
                measures,
                dates,
                CLUES.opposites.everyIn(stems),
                technologies,
                CLUES.principles.everyIn(stems),
                CLUES.limits.everyIn(stems),
                Set.copyOf(reach.actors),
                CLUES.everyone.anyIn(stems),
                Set.copyOf(reach.condition),
                reach.inCondition,
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

    /// "Postgres" and "PostgreSQL" are one content.
    private Map<String, Integer> content(int from, int to) {
        var content = Content.of(wording, from, to, reach.apart);
        for (var match : technologies) {
            boolean named = content.values().removeIf(index -> index >= match.from() && index < match.to());
            if (named) {
                content.put(match.what().name(), match.from());
            }
        }
        return content;
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
            clauses.add(new Clause(from, to, content(from, to), own));
        }
    }

    private boolean splits(int i, List<Integer> negations) {
        var text = wording.at(i);
        return CLUES.turns.contains(text)
                || Reach.ends(text)
                || (text.equals(",")
                        && i + 1 < wording.size()
                        && (negations.contains(i + 1)
                                || negations.contains(i + 2)
                                || CLUES.restarts.contains(wording.at(i + 1))));
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
