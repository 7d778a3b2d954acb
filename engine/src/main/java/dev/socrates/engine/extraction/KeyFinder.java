package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Mention;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which attribute of its facet a clause gives, and the value it gives to it.
final class KeyFinder {

    record Found(Facet.Key key, @Nullable Value value, boolean typed) {}

    private static final double TERM = 1.0;
    private static final double PHRASE = 0.6;
    private static final double RIGHT_TYPE = 0.9;
    private static final double NO_VALUE = -0.5;
    private static final double FIRST = 0.1;

    private KeyFinder() {}

    static Found find(Clause clause, Facet facet) {
        Facet.Key best = facet.keys().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (var key : facet.keys()) {
            double score = (key.equals(facet.keys().getFirst()) ? FIRST : 0) + terms(clause, key) + type(clause, key);
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
            return new Found(key, typed.get(), true);
        }
        return new Found(key, key.value() == ValueType.TEXT ? inText(clause) : words(clause), false);
    }

    private static double terms(Clause clause, Facet.Key key) {
        double score = 0;
        for (var term : key.terms()) {
            var phrases = new Phrases<String>();
            var stems = Stems.of(Words.lower(term));
            phrases.add(stems, term);
            if (phrases.anyIn(clause.stems())) {
                score = Math.max(score, TERM + PHRASE * (stems.size() - 1)) + 0.2;
            }
        }
        return score;
    }

    private static double type(Clause clause, Facet.Key key) {
        if (key.value() == ValueType.TEXT) {
            return 0;
        }
        return typed(clause, key).isPresent() ? RIGHT_TYPE : NO_VALUE;
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
            case DURATION, SIZE, RATE, PERCENT, MONEY, COUNT ->
                nearest(clause, key).map(Value.class::cast);
        };
    }

    /// Of several amounts of the right kind, the one whose counted noun the key names, else the first.
    private static Optional<Value.Quantity> nearest(Clause clause, Facet.Key key) {
        var fitting = clause.quantities().stream()
                .map(Mention::value)
                .filter(quantity -> FacetValues.type(quantity) == key.value())
                .toList();
        var nouns = key.terms().stream()
                .flatMap(term -> Stems.of(Words.lower(term)).stream())
                .toList();
        return fitting.stream()
                .filter(quantity -> nouns.contains(Stems.of(quantity.unit().symbol())))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static @Nullable Value inText(Clause clause) {
        if (clause.quantities().size() == 1) {
            return clause.quantities().getFirst().value();
        }
        if (clause.quantities().isEmpty() && clause.days().size() == 1) {
            return clause.days().getFirst().value();
        }
        return clause.quantities().isEmpty()
                ? words(clause)
                : clause.quantities().getFirst().value();
    }

    private static @Nullable Value words(Clause clause) {
        var content = clause.content();
        return content.isEmpty() ? null : new Value.Words(String.join(" ", content));
    }
}
