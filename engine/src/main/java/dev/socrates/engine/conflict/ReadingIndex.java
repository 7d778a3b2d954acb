package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the claims that could have anything to do with a new one, without looking at the others.
final class ReadingIndex {

    record Entry(Claim claim, Reading reading) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byHandle = new HashMap<>();

    void add(Claim claim, Reading reading) {
        int position = entries.size();
        entries.add(new Entry(claim, reading));
        for (var handle : handles(claim, reading)) {
            byHandle.computeIfAbsent(handle, key -> new ArrayList<>()).add(position);
        }
    }

    List<Entry> candidates(Claim claim, Reading reading) {
        var positions = new TreeSet<Integer>();
        for (var handle : handles(claim, reading)) {
            positions.addAll(byHandle.getOrDefault(handle, List.of()));
        }
        return positions.stream().map(entries::get).toList();
    }

    boolean anyIs(Predicate<Reading> wanted) {
        return entries.stream().map(Entry::reading).anyMatch(wanted);
    }

    private static Set<String> handles(Claim claim, Reading reading) {
        var handles = new HashSet<String>(reading.content().keySet());
        handles.add("facet:" + claim.facet());
        reading.opposites()
                .forEach(hit -> handles.add("opposite:" + hit.what().pair().id()));
        reading.technologies().forEach(hit -> {
            handles.add("group:" + hit.what().group().id());
            handles.add("rule");
        });
        if (!reading.principles().isEmpty()) {
            handles.add("rule");
        }
        if (!reading.limits().isEmpty()
                || !reading.measures().isEmpty()
                || !reading.dates().isEmpty()) {
            handles.add("number");
        }
        return handles;
    }
}
