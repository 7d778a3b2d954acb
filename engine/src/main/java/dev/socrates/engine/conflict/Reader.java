package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Reading.Clause;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Takes one claim's statement apart.
final class Reader {

    private static final Lexicon WORDS = Lexicon.INSTANCE;
    private static final Set<String> TURNS = Set.of("but", "however", "although", "whereas", "though");
    private static final Set<String> MODALS = Set.of("shall", "must", "should", "will", "may");
    private static final Set<String> ENDS = Set.of(";", ".", "!", "?", ":");

    private final Claim claim;
    private final List<Token> tokens;
    private final List<Measure> measures;
    /// Tokens that carry no content: conditions, reasons, numbers, the person who acts.
    private final BitSet apart = new BitSet();
    private final BitSet inCondition = new BitSet();
    private final Set<String> condition = new TreeSet<>();
    private final Set<String> actors = new TreeSet<>();

    private Reader(Claim claim) {
        this.claim = claim;
        this.tokens = Token.of(claim.statement());
        this.measures = measures(claim, tokens);
    }

    /// A number that only the claim's value holds stands for the whole statement.
    private static List<Measure> measures(Claim claim, List<Token> tokens) {
        var found = MeasureReader.read(tokens);
        if (!(claim.value() instanceof Value.Quantity quantity)
                || tokens.isEmpty()
                || found.stream()
                        .anyMatch(measure ->
                                measure.dimension() == quantity.unit().dimension())) {
            return found;
        }
        var all = new ArrayList<>(found);
        all.add(Measure.of(quantity, tokens.size()));
        return List.copyOf(all);
    }

    static Reading read(Claim claim) {
        return new Reader(claim).reading();
    }

    private Reading reading() {
        measures.stream()
                .filter(measure -> measure.to() - measure.from() < tokens.size())
                .forEach(measure -> apart.set(measure.from(), measure.to()));
        var dates = Dated.in(claim.statement(), tokens);
        markDates(dates);
        markConditions();
        markActor();
        var content = content(0, tokens.size());
        return new Reading(
                claim.statement(),
                tokens,
                clauses(),
                content,
                measures,
                dates,
                WORDS.opposites.in(tokens),
                WORDS.technologies.in(tokens),
                WORDS.principles.in(tokens),
                WORDS.limits.in(tokens),
                Set.copyOf(actors),
                !WORDS.everyone.in(tokens).isEmpty(),
                Set.copyOf(condition),
                !WORDS.exceptions.in(tokens).isEmpty(),
                meanings(WORDS.phases),
                meanings(WORDS.roles),
                !WORDS.mentions.in(tokens).isEmpty(),
                List.copyOf(MeasureLexicon.INSTANCE.topics.in(tokens)));
    }

    private Set<String> meanings(Phrases<String> phrases) {
        return phrases.in(tokens).stream().map(Phrases.Hit::meaning).collect(Collectors.toUnmodifiableSet());
    }

    private void markDates(List<Dated> dates) {
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            if (dates.stream().anyMatch(date -> date.start() <= start && start < date.end())) {
                apart.set(i);
            }
        }
    }

    private void markConditions() {
        for (var hit : WORDS.conditions.in(tokens)) {
            if (!interval(hit.to()) && !span(hit.to())) {
                int end = leads(hit.from()) ? endOfLead(hit.to()) : endOfPart(hit.to());
                inCondition.set(hit.from(), end);
                condition.addAll(content(hit.to(), end).keySet());
            }
        }
        WORDS.exceptions.in(tokens).forEach(hit -> inCondition.set(hit.from(), endOfPart(hit.to())));
        WORDS.reasons.in(tokens).forEach(hit -> inCondition.set(hit.from(), endOfPart(hit.to())));
        WORDS.phases.in(tokens).forEach(hit -> inCondition.set(hit.from(), hit.to()));
        apart.or(inCondition);
    }

    /// "Once a day" is a frequency, no condition.
    private boolean interval(int next) {
        return next < tokens.size()
                && Set.of("a", "per", "every", "an").contains(tokens.get(next).text())
                && tokens.get(next - 1).text().equals("once");
    }

    /// "After 90 days" is a number.
    private boolean span(int next) {
        return tokens.get(next - 1).text().equals("after")
                && measures.stream().anyMatch(measure -> measure.from() >= next - 1 && measure.from() <= next + 1);
    }

    private boolean leads(int from) {
        return from == 0 || ENDS.contains(tokens.get(from - 1).text());
    }

    /// "When a player shoots the game shall ...": people leave out the comma.
    private int endOfLead(int from) {
        int end = from;
        while (end < tokens.size()
                && !tokens.get(end).mark()
                && !MODALS.contains(tokens.get(end).text())) {
            end++;
        }
        return end;
    }

    private int endOfPart(int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).mark()) {
            end++;
        }
        return end;
    }

    /// Only the first person named acts; another is somebody it is done to, and counts as content.
    private void markActor() {
        for (var hit : WORDS.actors.in(tokens)) {
            if (!inCondition.get(hit.from()) && actors.isEmpty()) {
                apart.set(hit.from(), hit.to());
                actors.add(hit.meaning());
            }
        }
        var named = claim.actor();
        if (named != null && !named.isBlank()) {
            var known = WORDS.actors.in(Token.of(named));
            actors.add(
                    known.isEmpty()
                            ? Stem.of(named.strip().toLowerCase(Locale.ROOT))
                            : known.getFirst().meaning());
        }
    }

    private Map<String, Integer> content(int from, int to) {
        var stems = new LinkedHashMap<String, Integer>();
        int i = from;
        while (i < to) {
            var token = tokens.get(i);
            var synonym = apart.get(i) ? List.<Phrases.Hit<String>>of() : WORDS.synonyms.at(tokens, i);
            if (!synonym.isEmpty() && synonym.getFirst().to() <= to) {
                stems.putIfAbsent(synonym.getFirst().meaning(), i);
                i = synonym.getFirst().to();
                continue;
            }
            if (!apart.get(i)
                    && token.word()
                    && token.text().length() > 1
                    && !WORDS.stop.contains(token.stem())
                    && !negation(i)) {
                boolean non = i > from && tokens.get(i - 1).text().equals("non");
                stems.putIfAbsent(non ? "non " + token.stem() : token.stem(), i);
            }
            i++;
        }
        return stems;
    }

    private boolean negation(int i) {
        return WORDS.negations.at(tokens, i).stream().anyMatch(Phrases.Hit::meaning);
    }

    private List<Clause> clauses() {
        var negations = WORDS.negations.in(tokens).stream()
                .filter(Phrases.Hit::meaning)
                .map(Phrases.Hit::from)
                .filter(index -> !inCondition.get(index))
                .toList();
        var clauses = new ArrayList<Clause>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || splits(i, negations)) {
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
        var text = tokens.get(i).text();
        return TURNS.contains(text)
                || ENDS.contains(text)
                || (text.equals(",") && (negations.contains(i + 1) || negations.contains(i + 2)));
    }

    /// A prohibition that its words do not show ("Deleting notes is a taboo") is still one.
    private List<Clause> implied(List<Clause> clauses) {
        boolean forbidden = claim.modality() == Modality.MUST_NOT || claim.modality() == Modality.SHOULD_NOT;
        boolean shown = clauses.stream().anyMatch(clause -> !clause.negations().isEmpty());
        if (!forbidden || shown || clauses.size() != 1 || !opposed().isEmpty()) {
            return List.copyOf(clauses);
        }
        var only = clauses.getFirst();
        return List.of(new Clause(only.from(), only.to(), only.content(), List.of(only.from())));
    }

    private Set<String> opposed() {
        return WORDS.opposites.in(tokens).stream()
                .map(hit -> hit.meaning().pair().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
