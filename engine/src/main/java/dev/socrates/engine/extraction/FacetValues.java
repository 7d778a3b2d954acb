package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.text.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a clause has the kind of value a facet asks for. The examples of a facet tell which units are
/// usual there: milliseconds for a response time, years for a retention period.
final class FacetValues {

    private static final double TYPE = 0.12;
    private static final double UNIT = 0.1;
    private static final double MOST = 0.4;

    private record Usual(Set<ValueType> types, Set<String> units) {}

    private final List<Usual> usual = new ArrayList<>();

    FacetValues(Pack pack) {
        for (var facet : pack.facets()) {
            var types = EnumSet.noneOf(ValueType.class);
            facet.keys().forEach(key -> types.add(key.value()));
            usual.add(new Usual(types, units(pack, facet)));
        }
    }

    double fit(Clause clause, int facet) {
        var here = usual.get(facet);
        double fit = !clause.days().isEmpty() && here.types().contains(ValueType.DATE) ? TYPE : 0;
        var counted = EnumSet.noneOf(ValueType.class);
        for (var mention : clause.quantities()) {
            var unit = mention.value().unit();
            boolean type = here.types().contains(ValueType.of(mention.value()));
            boolean familiar = !unit.symbol().isEmpty() && here.units().contains(unit.symbol());
            if (type && counted.add(ValueType.of(mention.value()))) {
                fit += TYPE + (familiar ? UNIT : 0);
            } else if (!type && familiar) {
                fit = Math.max(fit, UNIT);
            }
        }
        return Math.min(MOST, fit);
    }

    private static Set<String> units(Pack pack, Facet facet) {
        var units = new HashSet<String>();
        for (var example : FacetMeaning.examples(pack, facet)) {
            Clause.of(example).quantities().stream()
                    .map(Mention::value)
                    .map(value -> value.unit().symbol())
                    .forEach(units::add);
        }
        return units;
    }
}
