package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.FacetScorer.Scored;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Mention;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which attribute of its facet a clause gives, and the value it gives to it.
final class KeyFinder {

    /// @param typed the value is of the kind that the key asks for
    /// @param named a word of the clause speaks for the key
    record Found(Facet.Key key, @Nullable Value value, boolean typed, boolean named) {}

    private static final EnumSet<ValueType> OF_THE_WHOLE = EnumSet.of(ValueType.DATE, ValueType.MONEY);
    private static final double TERM = 1.0;
    private static final double PHRASE = 0.6;
    private static final double RIGHT_TYPE = 0.9;
    private static final double NO_VALUE = -0.5;
    private static final double UNNAMED = -1.5;
    private static final double FIRST = 0.1;
    private static final int WORDY = 3;

    /// What a value in a unit that the facet knows is worth at least.
    private static final double USUAL = 0.2;

    private KeyFinder() {}

    static Found find(Clause clause, Facet facet) {
        Facet.Key best = facet.keys().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (var key : facet.keys()) {
            double score = (key.equals(facet.keys().getFirst()) ? FIRST : 0) + score(clause, key) + type(clause, key);
            if (score > most) {
                best = key;
                most = score;
            }
        }
        return with(clause, best);
    }

    /// The key by its name, with the value the clause has for it.
    static Found with(Clause clause, Facet.Key key) {
        var typed = typed(clause, key);
        if (typed.isPresent()) {
            return new Found(key, typed.get(), true, score(clause, key) > 0);
        }
        return untyped(clause, key);
    }

    private static Found untyped(Clause clause, Facet.Key key) {
        var value = key.value() == ValueType.TEXT ? inText(clause) : words(clause);
        return new Found(key, value, false, score(clause, key) > 0);
    }

    /// An amount whose attribute is not named, where several could be meant, gives that of the statement
    /// before, else in a strange unit none: "the phones hold 3 days by themselves" is no recovery point.
    static Found settled(Clause clause, Scored scored, Found found, Facet.@Nullable Key before) {
        long sameKind = scored.facet().keys().stream()
                .filter(key -> key.single() && key.value() == found.key().value())
                .count();
        if (found.named() || !found.typed() || sameKind < 2) {
            return found;
        }
        if (before != null && before.value() == found.key().value()) {
            return with(clause, before);
        }
        var measured = clause.measured();
        long further = clause.content().stream()
                .filter(word -> !measured.contains(word))
                .count();
        boolean plain = found.value() instanceof Value.Quantity quantity && quantity.bound() == Value.Bound.EXACTLY;
        return plain && further >= WORDY && scored.fit() < USUAL ? untyped(clause, found.key()) : found;
    }

    /// Other attributes of the facet for which the clause has a value of a kind that is not spoken for yet.
    static List<Found> further(Clause clause, Facet facet, Found first) {
        var found = new ArrayList<Found>();
        var kinds = EnumSet.of(first.key().value(), ValueType.TEXT, ValueType.TECHNOLOGY);
        var values = new HashSet<Value>();
        if (first.value() != null) {
            values.add(first.value());
        }
        for (var key : facet.keys()) {
            boolean named = score(clause, key) > 0;
            boolean free = named || (OF_THE_WHOLE.contains(key.value()) && !kinds.contains(key.value()));
            var value = typed(clause, key);
            boolean technology = key.value() == ValueType.TECHNOLOGY;
            if (first.typed() && key.single() && free && !technology && value.isPresent() && values.add(value.get())) {
                kinds.add(key.value());
                found.add(new Found(key, value.get(), true, named));
            }
        }
        return found;
    }

    /// Amounts of single attributes that the clause names.
    static List<Found> figures(Clause clause, Facet facet) {
        var values = new HashSet<Value>();
        return facet.keys().stream()
                .filter(key -> key.single() && key.value() != ValueType.TECHNOLOGY && score(clause, key) > 0)
                .flatMap(key ->
                        typed(clause, key).filter(values::add).map(value -> new Found(key, value, true, true)).stream())
                .toList();
    }

    private static double score(Clause clause, Facet.Key key) {
        double score = 0;
        var seen = new HashSet<String>();
        for (var match : terms(key).all(clause.stems())) {
            if (seen.add(match.what())) {
                score = Math.max(score, TERM + PHRASE * (match.length() - 1)) + 0.2;
            }
        }
        return score;
    }

    private static double type(Clause clause, Facet.Key key) {
        if (key.value() == ValueType.TEXT) {
            return 0;
        }
        return typed(clause, key).isPresent() ? RIGHT_TYPE : key.value() == ValueType.TECHNOLOGY ? UNNAMED : NO_VALUE;
    }

    private static Optional<Value> typed(Clause clause, Facet.Key key) {
        return switch (key.value()) {
            case TEXT -> Optional.empty();
            case DATE -> clause.days().stream().findFirst().map(Mention::value);
            case TECHNOLOGY ->
                clause.technologies().stream()
                        .map(choice -> choice.mention().value())
                        .filter(named ->
                                key.group().filter(named.group()::equals).isPresent())
                        .findFirst()
                        .map(Value.class::cast);
            case DURATION, SIZE, RATE, PERCENT, MONEY, LENGTH, WEIGHT, TEMPERATURE, COUNT ->
                nearest(clause, key).map(Value.class::cast);
        };
    }

    /// Of several amounts of the right kind the one nearest to a word of the key; an amount in figures
    /// before a period such as "nightly".
    private static Optional<Value.Quantity> nearest(Clause clause, Facet.Key key) {
        var places = places(clause, key);
        return clause.quantities().stream()
                .filter(mention -> ValueType.of(mention.value()) == key.value() || grows(mention.value(), key))
                .min(Comparator.comparingInt((Mention<Value.Quantity> mention) -> distance(mention, places))
                        .thenComparing(mention -> period(clause, mention)))
                .map(Mention::value);
    }

    /// "8 GB per year" is the size that is added in a period.
    private static boolean grows(Value.Quantity quantity, Facet.Key key) {
        var symbol = quantity.unit().symbol();
        return key.value() == ValueType.SIZE
                && ValueType.of(quantity) == ValueType.RATE
                && symbol.contains("B/")
                && key.terms().stream().anyMatch(term -> term.startsWith("per "));
    }

    private static int distance(Mention<Value.Quantity> mention, List<Integer> places) {
        return places.stream()
                .mapToInt(place ->
                        place < mention.from() ? mention.from() - place : Math.max(0, place - mention.to() + 1) * 2)
                .min()
                .orElse(0);
    }

    private static boolean period(Clause clause, Mention<Value.Quantity> mention) {
        return clause.tokens().subList(mention.from(), mention.to()).stream()
                .noneMatch(token -> token.kind() == Token.Kind.NUMBER);
    }

    /// Indexes of the tokens that belong to a term of the key.
    private static List<Integer> places(Clause clause, Facet.Key key) {
        var stems = Stems.of(Token.lowers(clause.tokens()));
        return terms(key).all(stems).stream()
                .flatMap(match -> Stream.of(match.from(), match.to() - 1))
                .toList();
    }

    private static Phrases<String> terms(Facet.Key key) {
        var phrases = new Phrases<String>();
        key.terms().forEach(term -> phrases.add(Stems.of(Words.lower(term)), term));
        return phrases;
    }

    private static @Nullable Value inText(Clause clause) {
        if (clause.quantities().size() == 1) {
            return clause.quantities().getFirst().value();
        }
        if (clause.quantities().isEmpty() && clause.days().size() == 1) {
            return clause.days().getFirst().value();
        }
        return clause.quantities().isEmpty() ? words(clause) : telling(clause);
    }

    /// Of "now 450 per month, must fall below 60 per month" the amount that is demanded.
    private static Value telling(Clause clause) {
        var values = clause.quantities().stream().map(Mention::value).toList();
        return values.stream()
                .filter(value -> value.bound() != Value.Bound.EXACTLY && value.bound() != Value.Bound.ABOUT)
                .findFirst()
                .orElseGet(values::getFirst);
    }

    private static @Nullable Value words(Clause clause) {
        var content = clause.content();
        return content.isEmpty() ? null : new Value.Words(String.join(" ", content));
    }
}
