package dev.socrates.engine.text;

import dev.socrates.engine.text.Numbers.Parsed;
import dev.socrates.engine.text.Value.Dimension;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Amounts as people say them: "a couple of hundred", "half a second", "a quarter of an hour", "two and a half".
final class SpokenNumbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SpokenNumbers() {}

    static @Nullable Parsed at(List<Token> tokens, int at) {
        var word = tokens.get(at).lower();
        if (Numbers.WORDS.roughly().containsKey(word)) {
            return roughly(tokens, at);
        }
        var part = Numbers.WORDS.parts().get(word);
        return part == null ? null : part(tokens, at, part);
    }

    /// "One and a half hours" is one number.
    static @Nullable Parsed andAHalf(List<Token> tokens, @Nullable Parsed whole) {
        if (whole == null
                || whole.to() + 2 >= tokens.size()
                || !tokens.get(whole.to()).is("and")
                || !tokens.get(whole.to() + 1).is("a")
                || !tokens.get(whole.to() + 2).is("half")) {
            return whole;
        }
        return new Parsed(whole.value().add(HALF), whole.to() + 3, null);
    }

    private static @Nullable Parsed roughly(List<Token> tokens, int at) {
        boolean of = at + 1 < tokens.size() && tokens.get(at + 1).is("of");
        int next = of ? at + 2 : at + 1;
        var amount = Numbers.WORDS.roughly().get(tokens.get(at).lower());
        var scale = next < tokens.size()
                ? Numbers.WORDS.scales().get(Stems.singular(tokens.get(next).lower()))
                : null;
        return amount == null || scale == null ? null : new Parsed(amount.multiply(scale), next + 1, null, true);
    }

    /// Of a time only: "half a million" is a number, "half a page" is none of ours.
    private static @Nullable Parsed part(List<Token> tokens, int at, BigDecimal part) {
        int article = at + 1 < tokens.size() && tokens.get(at + 1).is("of") ? at + 2 : at + 1;
        if (article + 1 >= tokens.size()
                || !(tokens.get(article).is("a") || tokens.get(article).is("an"))) {
            return null;
        }
        var unit = Units.at(tokens, article + 1, false);
        boolean time = unit != null && unit.unit().dimension() == Dimension.DURATION;
        return time ? new Parsed(part, article + 1, null) : null;
    }
}
