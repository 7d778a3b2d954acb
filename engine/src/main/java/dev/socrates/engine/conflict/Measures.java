package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.ClueLists.Topic;
import dev.socrates.engine.text.Mention;
import dev.socrates.engine.text.Phrases.Match;
import dev.socrates.engine.text.Quantities;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Units;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what the numbers of a statement are about. Reads the statement itself and not only the claim's value,
/// because a sentence often holds a second number (the load, the period) that decides whether two first numbers
/// compare.
final class Measures {

    private static final Set<String> EVERY = Set.of("every", "each");

    private final Wording wording;
    private final List<Match<Topic>> topics;

    private Measures(Wording wording) {
        this.wording = wording;
        this.topics = Clues.INSTANCE.topics.everyIn(wording.stems());
    }

    /// @param taken names and dates, in which a number is no quantity
    static List<Measure> in(Claim claim, Wording wording, List<? extends Mention<?>> taken) {
        return new Measures(wording).all(claim, taken);
    }

    private List<Measure> all(Claim claim, List<? extends Mention<?>> taken) {
        var found = new ArrayList<Measure>();
        Quantities.in(wording.statement(), wording.all(), taken).forEach(mention -> found.add(measure(mention)));
        if (claim.value() instanceof Quantity quantity
                && wording.size() > 0
                && found.stream()
                        .noneMatch(measure ->
                                measure.dimension() == quantity.unit().dimension())) {
            found.add(new Measure(quantity, noun(quantity.unit()), 0, false, null, 0, wording.size()));
        }
        return List.copyOf(found);
    }

    private Measure measure(Mention<Quantity> mention) {
        var quantity = mention.value();
        int from = wording.index(mention.from());
        var period = Units.per(wording.all(), mention.to());
        boolean repeats = quantity.unit().dimension() == Dimension.DURATION && repeats(mention);
        return new Measure(
                quantity,
                noun(quantity.unit()),
                period == null || repeats ? 0 : period.unit().factor().doubleValue(),
                repeats,
                topic(quantity.unit().dimension(), from),
                from,
                wording.index(period == null ? mention.to() : period.to()));
    }

    /// "Every 5 minutes", or "nightly", which holds no number.
    private boolean repeats(Mention<Quantity> mention) {
        var first = wording.all().get(mention.from());
        boolean adverb = first.kind() == Token.Kind.WORD
                && !first.is("one")
                && mention.value().amount().compareTo(BigDecimal.ONE) == 0;
        return adverb
                || (mention.from() > 0
                        && EVERY.contains(wording.all().get(mention.from() - 1).lower()));
    }

    private static String noun(Unit unit) {
        return switch (unit.dimension()) {
            case COUNT -> counted(unit.symbol());
            case RATE -> counted(unit.symbol().replaceFirst("/.*", ""));
            case MONEY, TEMPERATURE -> unit.symbol();
            case DURATION, SIZE, PERCENT, LENGTH, WEIGHT -> "";
        };
    }

    private static String counted(String symbol) {
        var stems = Wording.stems(symbol);
        var person = stems.isEmpty() ? List.<Match<String>>of() : Clues.INSTANCE.actors.in(stems);
        return person.isEmpty() ? String.join(" ", stems) : person.getFirst().what();
    }

    private @Nullable Topic topic(Dimension dimension, int at) {
        Topic nearest = null;
        int best = Integer.MAX_VALUE;
        for (var match : topics) {
            int distance = Math.abs(match.from() - at);
            if (match.what().dimension() == dimension && distance < best) {
                nearest = match.what();
                best = distance;
            }
        }
        return nearest;
    }
}
