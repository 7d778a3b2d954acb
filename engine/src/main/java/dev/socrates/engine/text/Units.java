package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/// Units of measure and counted things behind a number.
public final class Units {

    /// @param to index of the token behind the unit
    public record Found(Unit unit, int to) {}

    /// "Every second Tuesday": so many units of time.
    record Period(BigDecimal amount, Unit unit) {}

    private static final Set<String> PER = Set.of("per", "/", "a", "an", "each", "every");

    /// So much of it may come in an hour.
    private static final Set<Dimension> FLOWING = EnumSet.of(Dimension.SIZE, Dimension.LENGTH, Dimension.WEIGHT);

    private static final Phrases<Unit> UNITS = new Phrases<>();
    private static final Phrases<Period> PERIODS = new Phrases<>();

    static {
        var symbols = new HashMap<String, Unit>();
        var lexicon = Lexicon.read("units", new TypeReference<JsonNode>() {});
        for (var dimension : Dimension.values()) {
            for (var entry : lexicon.path(dimension.name().toLowerCase(Locale.ROOT))) {
                var unit = new Unit(
                        dimension,
                        entry.path("symbol").asString(),
                        new BigDecimal(entry.path("factor").asString()));
                for (var name : entry.path("names")) {
                    UNITS.add(Token.lowers(Words.of(name.asString())), unit);
                }
                symbols.put(unit.symbol(), unit);
            }
        }
        for (var period : lexicon.path("periods").properties()) {
            var parts = period.getValue().asString().split(" ");
            var unit = Objects.requireNonNull(symbols.get(parts[parts.length - 1]));
            var amount = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[0]);
            PERIODS.add(Token.lowers(Words.of(period.getKey())), new Period(amount, unit));
        }
    }

    private Units() {}

    static List<Phrases.Match<Period>> periods(List<String> words) {
        return PERIODS.in(words);
    }

    static Optional<Unit> currency(Token sign) {
        return UNITS.longestAt(List.of(sign.lower()), 0)
                .map(Phrases.Match::what)
                .filter(unit -> unit.dimension() == Dimension.MONEY);
    }

    /// The unit that begins at a token, with "per second" and the like; null when there is none.
    static @Nullable Found at(List<Token> tokens, int at, boolean attached) {
        if (at >= tokens.size()) {
            return null;
        }
        var words = Token.lowers(tokens.subList(at, Math.min(at + 6, tokens.size())));
        int skip = words.getFirst().equals("-") && words.size() > 1 ? 1 : 0;
        var match = UNITS.longestAt(words, skip);
        if (match.isPresent() && plausible(match.get().what(), attached)) {
            var unit = match.get().what();
            int to = at + match.get().to();
            return FLOWING.contains(unit.dimension()) ? rate(tokens, unit, to) : new Found(unit, to);
        }
        if (words.getFirst().equals("/")) {
            return rate(tokens, counted(""), at);
        }
        return skip == 1 ? null : noun(tokens, at);
    }

    private static boolean plausible(Unit unit, boolean attached) {
        return !unit.symbol().equals("B") || !attached;
    }

    private static @Nullable Found noun(List<Token> tokens, int at) {
        int to = at;
        int limit = Math.min(tokens.size(), at + 4);
        var run = new ArrayList<String>();
        for (; to < limit && inNounPhrase(tokens, to); to++) {
            run.add(tokens.get(to).lower());
            if (Stems.isPlural(tokens.get(to).lower())) {
                return rate(tokens, counted(Stems.singular(tokens.get(to).lower())), to + 1);
            }
        }
        if (run.isEmpty()) {
            return at < tokens.size() && PER.contains(tokens.get(at).lower())
                    ? rateOnly(tokens, counted(""), at)
                    : null;
        }
        return run.size() <= 2 ? rate(tokens, counted(run.getLast()), to) : null;
    }

    private static boolean inNounPhrase(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.isWord()
                && !Words.isStopword(token.lower())
                && token.lower().length() > 1;
    }

    private static Unit counted(String noun) {
        return new Unit(Dimension.COUNT, noun, BigDecimal.ONE);
    }

    private static Found rate(List<Token> tokens, Unit unit, int to) {
        var rate = rateOnly(tokens, unit, to);
        return rate == null ? new Found(unit, to) : rate;
    }

    /// The time in "per week" that begins at a token; null when there is none.
    public static @Nullable Found per(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !PER.contains(tokens.get(at).lower())) {
            return null;
        }
        return UNITS.longestAt(List.of(tokens.get(at + 1).lower()), 0)
                .map(Phrases.Match::what)
                .filter(found -> found.dimension() == Dimension.DURATION)
                .map(found -> new Found(found, at + 2))
                .orElse(null);
    }

    private static @Nullable Found rateOnly(List<Token> tokens, Unit unit, int to) {
        var time = per(tokens, to);
        if (time == null) {
            return null;
        }
        var factor = unit.factor().divide(time.unit().factor(), MathContext.DECIMAL64);
        var symbol = unit.symbol() + "/" + time.unit().symbol();
        return new Found(new Unit(Dimension.RATE, symbol, factor), time.to());
    }
}
