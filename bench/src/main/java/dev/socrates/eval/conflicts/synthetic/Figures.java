package dev.socrates.eval.conflicts.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be done to the figures of a statement.
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern MEASURED =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?) (days|hours|minutes|seconds|weeks|years|MB)\\b");
    private static final Map<String, Unit> SMALLER = Map.of(
            "days", new Unit(24, "hours"),
            "hours", new Unit(60, "minutes"),
            "minutes", new Unit(60, "seconds"),
            "seconds", new Unit(1000, "ms"),
            "weeks", new Unit(7, "days"),
            "years", new Unit(12, "months"),
            "MB", new Unit(1000, "kB"));

    private Figures() {}

    private record Unit(int factor, String name) {}

    /// The statement with another figure; one result for each figure in it.
    static List<String> changed(String text, Half half) {
        var changed = new ArrayList<String>();
        var figure = FIGURE.matcher(text);
        while (figure.find()) {
            var value = new BigDecimal(figure.group());
            for (var other : half == Half.FIT ? more(value) : less(value)) {
                changed.add(text.substring(0, figure.start()) + other.toPlainString() + text.substring(figure.end()));
            }
        }
        return changed;
    }

    private static List<BigDecimal> more(BigDecimal value) {
        return List.of(value.multiply(BigDecimal.TWO), value.add(BigDecimal.ONE));
    }

    private static List<BigDecimal> less(BigDecimal value) {
        return List.of(value.multiply(BigDecimal.valueOf(5)), value.add(BigDecimal.TWO));
    }

    /// The same amount in the next smaller unit.
    static Optional<String> converted(String text) {
        var measured = MEASURED.matcher(text);
        if (!measured.find()) {
            return Optional.empty();
        }
        var unit = SMALLER.getOrDefault(measured.group(2), new Unit(1, measured.group(2)));
        var amount = new BigDecimal(measured.group(1)).multiply(BigDecimal.valueOf(unit.factor()));
        return Optional.of(measured.replaceFirst(amount.stripTrailingZeros().toPlainString() + " " + unit.name()));
    }
}
