package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Facet.Key;
import dev.socrates.engine.pack.Facet.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pack of a few facets for tests; points and questions do not matter here.
public final class SmallPack {

    private final Map<String, List<Facet>> facets = new LinkedHashMap<>();

    /// A facet whose keys are given as `name`, or `name!` for one that takes a single value.
    public SmallPack facet(String id, ValueType value, String... keys) {
        var facetId = FacetId.parse(id);
        var all = new ArrayList<Key>();
        for (var key : keys) {
            all.add(new Key(key.replace("!", ""), key, value, key.endsWith("!"), List.of(), Optional.empty()));
        }
        facets.computeIfAbsent(facetId.category(), category -> new ArrayList<>())
                .add(new Facet(
                        facetId, id, id, 1000, 0.5, false, List.of(Role.BUSINESS_ANALYST), List.of(), List.of(), all));
        return this;
    }

    public Pack build() {
        var categories = facets.entrySet().stream()
                .map(entry -> new Category(
                        entry.getKey(), entry.getKey(), 1000 * entry.getValue().size(), entry.getValue()))
                .toList();
        return new Pack("small", "Small", 1, categories, List.of());
    }
}
