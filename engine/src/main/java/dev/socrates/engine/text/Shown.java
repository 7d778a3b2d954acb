package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/// How amounts look in a document: "48,000 EUR", "2 weeks", "300 orders/min". Only for people; nothing reads
/// it back.
final class Shown {

    private record Names(
            @Nullable String one,
            @Nullable String many,
            @Nullable String per) {}

    private static final Map<String, Names> NAMES = new HashMap<>();
    private static final Map<String, String> PLURALS = new HashMap<>();
    private static final int MOST_DIGITS = 40;

    static {
        var lexicon = Lexicon.read("units", new TypeReference<JsonNode>() {});
        for (var dimension : Dimension.values()) {
            for (var entry : lexicon.path(dimension.name().toLowerCase(Locale.ROOT))) {
                var names = new Names(text(entry, "one"), text(entry, "many"), text(entry, "per"));
                NAMES.put(entry.path("symbol").asString(), names);
            }
        }
        for (var plural : lexicon.path("plurals").properties()) {
            PLURALS.put(plural.getKey(), plural.getValue().asString());
        }
    }

    private Shown() {}

    static String quantity(Quantity quantity) {
        var last = quantity.upper() == null ? quantity.amount() : quantity.upper();
        var range = quantity.upper() == null
                ? number(quantity.amount())
                : number(quantity.amount()) + " to " + number(quantity.upper());
        var unit = unit(quantity.unit().dimension(), quantity.unit().symbol(), last.compareTo(BigDecimal.ONE) == 0);
        var text = quantity.bound().sign() + range + (unit.isEmpty() || unit.startsWith("/") ? unit : " " + unit);
        return quantity.percentile() == null ? text : text + " (p" + quantity.percentile() + ")";
    }

    static String number(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        if (plain.precision() + Math.abs(plain.scale()) > MOST_DIGITS) {
            return plain.toString();
        }
        var whole = plain.setScale(0, RoundingMode.DOWN).abs().toPlainString();
        var digits = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        var text = plain.toPlainString();
        int point = text.indexOf('.');
        return (plain.signum() < 0 ? "-" : "") + digits + (point < 0 ? "" : text.substring(point));
    }

    private static String unit(Dimension dimension, String symbol, boolean one) {
        int slash = symbol.lastIndexOf('/');
        if (dimension == Dimension.RATE && slash >= 0) {
            var per = symbol.substring(slash + 1);
            var names = NAMES.get(per);
            var counted = symbol.substring(0, slash);
            var thing = NAMES.containsKey(counted) || counted.contains("bit") ? counted : noun(counted, one);
            return thing + "/" + (names == null || names.per() == null ? per : names.per());
        }
        if (dimension == Dimension.COUNT) {
            return noun(symbol, one);
        }
        var names = NAMES.get(symbol);
        var word = names == null ? null : one ? names.one() : names.many();
        return Objects.requireNonNullElse(word, symbol);
    }

    private static String noun(String singular, boolean one) {
        if (one || singular.isEmpty()) {
            return singular;
        }
        var known = PLURALS.get(singular);
        return known == null ? Stems.plural(singular) : known;
    }

    private static @Nullable String text(JsonNode entry, String name) {
        var value = entry.path(name);
        return value.isMissingNode() ? null : value.asString();
    }
}
