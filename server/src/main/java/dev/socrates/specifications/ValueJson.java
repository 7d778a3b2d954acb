package dev.socrates.specifications;

import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Day;
import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Named;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Value.Unit;
import dev.socrates.engine.text.Value.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The form of a value on the wire and in the database: flat, with a type that says which fields are there.
public record ValueJson(
        String type,
        String display,
        @Nullable String text,
        @Nullable String group,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal upper,
        @Nullable String bound,
        @Nullable String dimension,
        @Nullable String unit,
        @Nullable BigDecimal factor,
        @Nullable Integer percentile) {

    public static ValueJson of(Value value) {
        return switch (value) {
            case Quantity q ->
                new ValueJson(
                        "quantity",
                        q.display(),
                        null,
                        null,
                        q.amount(),
                        q.upper(),
                        wire(q.bound()),
                        wire(q.unit().dimension()),
                        q.unit().symbol(),
                        q.unit().factor(),
                        q.percentile());
            case Named named -> simple("named", named, named.name(), named.group());
            case Day day -> simple("date", day, day.date().toString(), null);
            case Words words -> simple("text", words, words.text(), null);
        };
    }

    public Value value() {
        return switch (type) {
            case "quantity" ->
                new Quantity(
                        Bound.valueOf(upper(bound)),
                        needed(amount),
                        upper,
                        new Unit(Dimension.valueOf(upper(dimension)), needed(unit), needed(factor)),
                        percentile);
            case "named" -> new Named(needed(text), needed(group));
            case "date" -> new Day(LocalDate.parse(needed(text)));
            case "text" -> new Words(needed(text));
            default -> throw new IllegalStateException("unknown type of value: " + type);
        };
    }

    private static ValueJson simple(String type, Value value, String text, @Nullable String group) {
        return new ValueJson(type, value.display(), text, group, null, null, null, null, null, null, null);
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(@Nullable String wire) {
        return needed(wire).toUpperCase(Locale.ROOT);
    }

    private static <T> T needed(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a part of the value is missing");
        }
        return part;
    }
}
