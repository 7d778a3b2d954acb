package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The words of a condition, read from the left.
final class Lexemes {

    private final List<Lexeme> all;
    private int at;

    Lexemes(String text) {
        this.all = ConditionLexer.of(text);
    }

    Lexeme peek() {
        return all.get(at);
    }

    Lexeme next() {
        var lexeme = peek();
        at = Math.min(at + 1, all.size() - 1);
        return lexeme;
    }

    boolean accept(String word) {
        boolean there = peek().is(word);
        if (there) {
            next();
        }
        return there;
    }

    void require(String sign) {
        if (!accept(sign)) {
            throw expected("'" + sign + "'");
        }
    }

    Lexeme require(Kind kind, String what) {
        if (peek().kind() != kind) {
            throw expected(what);
        }
        return next();
    }

    /// One item, or several in brackets with commas between.
    <T> List<T> listed(Supplier<T> item) {
        if (!accept("(")) {
            return List.of(item.get());
        }
        List<T> items = new ArrayList<>(List.of(item.get()));
        while (accept(",")) {
            items.add(item.get());
        }
        require(")");
        return items;
    }

    /// "ms", "%", "orders/min" or "/s" behind a number; empty when there is none.
    String unit() {
        if (peek().is("%")) {
            return next().text();
        }
        var unit = new StringBuilder();
        if (peek().kind() == Kind.NAME && !peek().is("and") && !peek().is("or")) {
            unit.append(next().text());
        }
        if (accept("/")) {
            unit.append('/').append(require(Kind.NAME, "a unit of time").text());
        }
        return unit.toString();
    }

    ConditionException expected(String what) {
        return new ConditionException(peek().column(), "expected " + what + ", found " + peek().shown());
    }
}
