package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which facet and key a group of technologies fills.
final class TechnologyFacets {

    record Place(Facet facet, Facet.Key key) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    TechnologyFacets(Pack pack) {
        for (var facet : pack.facets()) {
            for (var key : facet.keys()) {
                key.group()
                        .ifPresent(group -> places.computeIfAbsent(group, any -> new ArrayList<>())
                                .add(new Place(facet, key)));
            }
        }
    }

    /// The asked facet when it has the group, else the first in the pack that has it.
    Optional<Place> of(String group, @Nullable FacetId asked) {
        var all = places.getOrDefault(group, List.of());
        return all.stream()
                .filter(place -> place.facet().id().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
