package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Dimension;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Value.Unit;
import java.math.BigDecimal;

/// Availability said in nines: "three nines" are 99.9 percent, "five nines" 99.999.
final class Nines {

    private static final Unit PERCENT = new Unit(Dimension.PERCENT, "%", BigDecimal.ONE);
    private static final BigDecimal FEWEST = BigDecimal.TWO;
    private static final BigDecimal MOST = BigDecimal.valueOf(9);

    private Nines() {}

    /// The same quantity unless it counts nines.
    static Quantity percent(Quantity quantity) {
        var count = quantity.amount();
        boolean nines = quantity.unit().symbol().equals("nine")
                && count.compareTo(FEWEST) >= 0
                && count.compareTo(MOST) <= 0
                && count.stripTrailingZeros().scale() <= 0;
        if (!nines) {
            return quantity;
        }
        var missing = BigDecimal.ONE.movePointLeft(count.intValueExact() - 2);
        return new Quantity(quantity.bound(), BigDecimal.valueOf(100).subtract(missing), null, PERCENT, null);
    }
}
