package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.text.Value.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// The asked facet when it has the group or names the technology itself, as logging does with a search
    /// engine; else the first in the pack that has the group.
    Optional<Place> of(Named named, @Nullable FacetId asked) {
        var all = places.getOrDefault(named.group(), List.of());
        return Stream.concat(all.stream(), naming(named))
                .filter(place -> place.facet().id().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Stream<Place> naming(Named named) {
        var name = named.name().toLowerCase(Locale.ROOT);
        return places.values().stream()
                .flatMap(List::stream)
                .filter(place -> place.key().terms().contains(name));
    }
}
