package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Condition.Comparison;
import dev.socrates.engine.pack.Condition.Operand;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Quantities;
import dev.socrates.engine.text.Technologies;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which names a condition can use and what can be compared with what.
final class ConditionTypes {

    private final List<Category> categories;

    ConditionTypes(List<Category> categories) {
        this.categories = categories;
    }

    Path path(Lexeme name) {
        var parts = name.text().split("\\.", -1);
        var category = find(categories.stream(), parts[0], Category::id, name, "category");
        if (parts.length == 1) {
            return new Path(category.id(), null, null, category.title());
        }
        var facet =
                find(category.facets().stream(), parts[1], one -> one.id().facet(), name, "facet of " + category.id());
        if (parts.length == 2) {
            return new Path(category.id(), facet, null, facet.title());
        }
        var key = find(facet.keys().stream(), parts[2], Facet.Key::id, name, "key of " + facet.id());
        if (parts.length > 3) {
            throw new ConditionException(name.column(), "'" + name.text() + "' has more than category, facet and key");
        }
        return new Path(category.id(), facet, key, key.title());
    }

    private static <T> T find(
            Stream<T> all, String id, java.util.function.Function<T, String> idOf, Lexeme at, String what) {
        var known = all.toList();
        return known.stream()
                .filter(one -> idOf.apply(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new ConditionException(
                        at.column(),
                        "'" + id + "' is no " + what + "; there are "
                                + known.stream().map(idOf).collect(Collectors.joining(", "))));
    }

    Value quantity(Lexeme number, String unit) {
        var text = number.text() + (unit.equals("%") || unit.isEmpty() ? unit : " " + unit);
        var found = Quantities.in(text, Words.of(text), List.of());
        if (found.size() != 1) {
            throw new ConditionException(number.column(), "'" + text + "' is no number with a unit");
        }
        return found.getFirst().value();
    }

    Value day(Lexeme date) {
        try {
            return new Value.Day(LocalDate.parse(date.text()));
        } catch (DateTimeException _) {
            throw new ConditionException(date.column(), "'" + date.text() + "' is no date such as 2027-03-31");
        }
    }

    Operand named(Operand left, Lexeme name) {
        if (left instanceof Operand.Of(var path)) {
            return new Operand.Literal(technology(path, name));
        }
        throw new ConditionException(name.column(), "words cannot be compared with a number");
    }

    /// The technology in the group of the key, by any name that people give it.
    Value.Named technology(Path path, Lexeme name) {
        var key = path.key();
        if (key == null || key.value() != ValueType.TECHNOLOGY) {
            throw new ConditionException(
                    name.column(), path + " is " + kind(path) + ", not a technology; use 'contains' for its words");
        }
        return named(name.text(), key)
                .orElseThrow(() -> new ConditionException(
                        name.column(),
                        "'" + name.text() + "' is no technology of the group "
                                + key.group().orElse("")));
    }

    static Optional<Value.Named> named(String text, Facet.Key key) {
        return Technologies.in(text, Words.of(text), true).stream()
                .map(choice -> choice.mention().value())
                .filter(named -> key.group().filter(named.group()::equals).isPresent())
                .findFirst();
    }

    void requireFacet(Path path, Lexeme at) {
        if (path.facet() == null) {
            throw new ConditionException(at.column(), path + " is a category; name a facet or a key of it");
        }
    }

    void requireComparable(Operand left, Lexeme first, Comparison comparison, Operand right, Lexeme second) {
        var type = type(left, first);
        var other = type(right, second);
        if (type != other) {
            throw new ConditionException(
                    second.column(),
                    "a " + Condition.words(type) + " cannot be compared with a " + Condition.words(other));
        }
        boolean ordered = comparison != Comparison.EQUAL && comparison != Comparison.UNEQUAL;
        if (type == ValueType.TECHNOLOGY && ordered) {
            throw new ConditionException(second.column(), "technologies have no order; use == or !=");
        }
    }

    private static ValueType type(Operand operand, Lexeme at) {
        return switch (operand) {
            case Operand.Count(var _) -> ValueType.COUNT;
            case Operand.Literal(var value) -> type(value);
            case Operand.Of(var path) -> {
                var type = path.type();
                if (type == null || type == ValueType.TEXT) {
                    throw new ConditionException(
                            at.column(),
                            path + " is " + kind(path) + " and has no value to compare; use exists, missing, count,"
                                    + " contains or mentions");
                }
                yield type;
            }
        };
    }

    private static ValueType type(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> ValueType.of(quantity);
            case Value.Day _ -> ValueType.DATE;
            case Value.Named _ -> ValueType.TECHNOLOGY;
            case Value.Words _ -> ValueType.TEXT;
        };
    }

    private static String kind(Path path) {
        @Nullable ValueType type = path.type();
        return type != null ? "a " + Condition.words(type) : path.facet() != null ? "a facet" : "a category";
    }
}
