package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Condition.Comparison;
import dev.socrates.engine.pack.Condition.Operand;
import dev.socrates.engine.pack.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads conditions by recursive descent: `or` binds weaker than `and`, `and` weaker than `not`. What it
/// lets pass makes sense for the categories it was given.
final class ConditionParser {

    /// Deeper nesting is a mistake, and would take the stack.
    private static final int DEEPEST = 40;

    private final Lexemes words;
    private final ConditionTypes types;
    private int depth;

    private ConditionParser(String text, List<Category> categories) {
        this.words = new Lexemes(text);
        this.types = new ConditionTypes(categories);
    }

    /// @throws ConditionException with the column and what was expected there
    static Condition parse(String text, List<Category> categories) {
        var parser = new ConditionParser(text, categories);
        var condition = parser.or();
        if (parser.words.peek().kind() != Kind.END) {
            throw parser.words.expected("'and', 'or' or the end");
        }
        return condition;
    }

    private Condition or() {
        return joined("or", this::and, Condition.Or::new);
    }

    private Condition and() {
        return joined("and", this::not, Condition.And::new);
    }

    private Condition joined(String word, Supplier<Condition> part, Function<List<Condition>, Condition> join) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (words.accept(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : join.apply(List.copyOf(parts));
    }

    private Condition not() {
        if (++depth > DEEPEST) {
            throw new ConditionException(words.peek().column(), "is nested too deeply");
        }
        var condition = words.accept("not") ? new Condition.Not(not()) : primary();
        depth--;
        return condition;
    }

    private Condition primary() {
        if (words.accept("(")) {
            var inner = or();
            words.require(")");
            return inner;
        }
        if (words.accept("exists")) {
            return new Condition.Exists(bracketedPath());
        }
        if (words.accept("missing")) {
            return new Condition.Missing(bracketedPath());
        }
        return test();
    }

    private Condition test() {
        var first = words.peek();
        var left = operand();
        var sign = words.next();
        if (left instanceof Operand.Of(var path) && (sign.is("contains") || sign.is("mentions"))) {
            types.requireFacet(path, first);
            var phrases = words.listed(this::string).stream().map(Lexeme::text).toList();
            return new Condition.Says(path, sign.is("contains"), phrases);
        }
        if (left instanceof Operand.Of(var path) && sign.is("in")) {
            var names = words.listed(this::string);
            return new Condition.In(
                    path,
                    names.stream().map(name -> types.technology(path, name)).toList());
        }
        var comparison = Stream.of(Comparison.values())
                .filter(one -> sign.is(one.sign()))
                .findFirst()
                .orElseThrow(() -> new ConditionException(
                        sign.column(),
                        "expected ==, !=, <, <=, >, >=, contains, mentions or in, found " + sign.shown()));
        var second = words.peek();
        var right = second.kind() == Kind.STRING ? types.named(left, string()) : operand();
        types.requireComparable(left, first, comparison, right, second);
        return new Condition.Compare(left, comparison, right);
    }

    private Operand operand() {
        var lexeme = words.peek();
        return switch (lexeme.kind()) {
            case NAME -> words.accept("count") ? new Operand.Count(bracketedPath()) : new Operand.Of(path());
            case NUMBER -> new Operand.Literal(types.quantity(words.next(), words.unit()));
            case DATE -> new Operand.Literal(types.day(words.next()));
            case STRING, SIGN, END -> throw words.expected("a path, a number, a date, 'count', 'exists' or 'missing'");
        };
    }

    private Path bracketedPath() {
        boolean bracket = words.accept("(");
        var path = path();
        if (bracket) {
            words.require(")");
        }
        return path;
    }

    private Path path() {
        return types.path(words.require(Kind.NAME, "a path such as category.facet.key"));
    }

    private Lexeme string() {
        return words.require(Kind.STRING, "words in quotes");
    }
}
