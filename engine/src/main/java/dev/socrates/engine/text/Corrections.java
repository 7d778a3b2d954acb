package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Value.Unit;
import java.util.List;
import java.util.Optional;

/// People who correct themselves: "90 days, sorry, I mean 60" says 60 days.
public final class Corrections {

    private static final Phrases<String> SURE = Lexicon.phrases("corrections", "sure");
    private static final Phrases<String> LIKELY = Lexicon.phrases("corrections", "likely");
    private static final List<String> SKIPPED = Lexicon.list("corrections", "skipped");
    private static final List<String> CURRENCIES = List.of("$", "€", "£", "¥", "₹");
    private static final int MOST = 3;
    private static final int REACH = 3;

    private Corrections() {}

    /// The text as its speaker wants it in the end; empty when nothing in it is taken back.
    public static Optional<String> of(String text) {
        var corrected = once(text);
        for (int more = 1; more < MOST && corrected.isPresent(); more++) {
            var again = once(corrected.get());
            if (again.isEmpty()) {
                return corrected;
            }
            corrected = again;
        }
        return corrected;
    }

    /// Whether a sentence does nothing but correct the figure of the one before it: "Sorry, I mean 60."
    public static boolean opens(List<Token> tokens) {
        var words = Token.lowers(tokens);
        if (words.isEmpty()) {
            return false;
        }
        for (int from = 0; from < Math.min(words.size(), REACH); from++) {
            int at = from;
            var marker = SURE.longestAt(words, at).or(() -> LIKELY.longestAt(words, at));
            if (marker.isPresent()) {
                return bareFigure(tokens, next(words, marker.get().to()));
            }
            if (!SKIPPED.contains(words.get(from))) {
                return false;
            }
        }
        return false;
    }

    private static boolean bareFigure(List<Token> tokens, int at) {
        var number = Numbers.at(tokens, at);
        return number != null && (number.to() >= tokens.size() || Units.at(tokens, number.to(), false) == null);
    }

    private static Optional<String> once(String text) {
        var tokens = Words.of(text);
        var words = Token.lowers(tokens);
        for (int at = 1; at < words.size(); at++) {
            int from = at;
            var marker = SURE.longestAt(words, at)
                    .or(() -> LIKELY.longestAt(words, from).filter(match -> set(words, match)));
            if (marker.isPresent()) {
                var corrected = apply(text, tokens, marker.get());
                if (corrected.isPresent()) {
                    return corrected;
                }
            }
        }
        return Optional.empty();
    }

    /// A word such as "no" takes back only what is set apart by signs: "90 days - no, 60".
    private static boolean set(List<String> words, Phrases.Match<String> marker) {
        return marker.from() > 0 && SKIPPED.contains(words.get(marker.from() - 1));
    }

    private static Optional<String> apply(String text, List<Token> tokens, Phrases.Match<String> marker) {
        var words = Token.lowers(tokens);
        int right = next(words, marker.to());
        if (right >= tokens.size() || right - marker.to() > REACH) {
            return Optional.empty();
        }
        var number = Numbers.at(tokens, right);
        if (number == null) {
            return Optional.empty();
        }
        int left = lastFigure(tokens.subList(0, marker.from()));
        if (left < 0) {
            return Optional.empty();
        }
        var wrong = Numbers.at(tokens, left);
        var unit = Units.at(tokens, number.to(), false);
        int wrongTo = wrong == null ? left + 1 : wrong.to();
        var measured = quantity(text, tokens.subList(0, marker.from()), left);
        if (unit != null
                && measured.isPresent()
                && !comparable(measured.get().value().unit(), unit.unit())) {
            return Optional.empty();
        }
        int cutTo = unit != null && measured.isPresent() ? measured.get().to() : wrongTo;
        int rightTo = unit == null ? number.to() : unit.to();
        int leftEnd = endBefore(tokens, marker.from());
        var kept = text.substring(
                tokens.get(cutTo - 1).end(), Math.max(tokens.get(cutTo - 1).end(), leftEnd));
        return Optional.of(text.substring(0, tokens.get(left).start())
                + text.substring(
                        tokens.get(right).start(), tokens.get(rightTo - 1).end())
                + kept
                + text.substring(tokens.get(rightTo - 1).end()));
    }

    private static Optional<Mention<Quantity>> quantity(String text, List<Token> tokens, int number) {
        return Quantities.in(text, tokens, List.of()).stream()
                .filter(mention -> mention.from() <= number && number < mention.to())
                .findFirst();
    }

    /// "3 shops and, actually, 12 people" takes nothing back.
    private static boolean comparable(Unit left, Unit right) {
        boolean counted = left.dimension() == Dimension.COUNT && !left.symbol().isEmpty();
        return left.dimension() == right.dimension()
                && (!counted || left.symbol().equals(right.symbol()));
    }

    private static int lastFigure(List<Token> tokens) {
        int last = -1;
        for (int at = 0; at < tokens.size(); at++) {
            var number = Numbers.at(tokens, at);
            if (number != null) {
                last = at;
                at = number.to() - 1;
            }
        }
        return last;
    }

    /// The end of the words before a marker, without the signs between.
    private static int endBefore(List<Token> tokens, int marker) {
        int last = marker - 1;
        while (last > 0 && SKIPPED.contains(tokens.get(last).lower())) {
            last--;
        }
        return tokens.get(last).end();
    }

    private static int next(List<String> words, int from) {
        int at = from;
        while (at < words.size() && (SKIPPED.contains(words.get(at)) || CURRENCIES.contains(words.get(at)))) {
            at++;
        }
        return at;
    }
}
