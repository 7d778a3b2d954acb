package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the claims that could have anything to do with a new one, without looking at the others. Among few, those are
/// all that share a handle; among many, those that share the rarest handles or are nearest in meaning.
final class ReadingIndex {

    /// Up to here every claim that shares a handle is a candidate.
    private static final int FEW = 400;

    /// A handle that so many have tells nothing.
    private static final int COMMON = 200;

    private static final int MOST_BY_HANDLE = 24;
    private static final int MOST_BY_MEANING = 8;

    @SuppressWarnings("ArrayRecordComponent") // never compared, and too many to copy
    record Entry(Claim claim, Reading reading, float @Nullable [] vector) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byHandle = new HashMap<>();
    private final Signatures signatures = new Signatures();

    void add(KnownClaim known) {
        add(new Entry(known.claim(), Reader.read(known.claim()), known.vector()));
    }

    void add(Entry entry) {
        int position = entries.size();
        entries.add(entry);
        signatures.add(entry.vector());
        for (var handle : handles(entry.claim(), entry.reading())) {
            byHandle.computeIfAbsent(handle, key -> new ArrayList<>()).add(position);
        }
    }

    /// Another index of the claims but for some; nothing is read again.
    ReadingIndex without(Set<String> ids) {
        var index = new ReadingIndex();
        entries.stream().filter(entry -> !ids.contains(entry.claim().id())).forEach(index::add);
        return index;
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    int size() {
        return entries.size();
    }

    List<Entry> candidates(Claim claim, Reading reading, float @Nullable [] vector) {
        var positions = new TreeSet<Integer>();
        if (entries.size() <= FEW) {
            for (var handle : handles(claim, reading)) {
                positions.addAll(byHandle.getOrDefault(handle, List.of()));
            }
        } else {
            positions.addAll(rarest(handles(claim, reading)));
            if (vector != null) {
                positions.addAll(signatures.nearest(vector, MOST_BY_MEANING));
            }
        }
        return positions.stream().map(entries::get).toList();
    }

    private List<Integer> rarest(Set<String> handles) {
        var weights = new HashMap<Integer, Double>();
        for (var handle : handles) {
            var positions = byHandle.getOrDefault(handle, List.of());
            if (positions.size() <= COMMON) {
                positions.forEach(position -> weights.merge(position, 1.0 / positions.size(), Double::sum));
            }
        }
        return weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_BY_HANDLE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// @param itself id of a claim that is not asked, since it is said anew
    boolean anyIs(Predicate<Reading> wanted, String itself) {
        return entries.stream()
                .filter(entry -> !entry.claim().id().equals(itself))
                .map(Entry::reading)
                .anyMatch(wanted);
    }

    private static Set<String> handles(Claim claim, Reading reading) {
        var handles = new HashSet<String>(reading.content().keySet());
        handles.add("facet:" + claim.facet());
        handles.add("identity:" + claim.facet() + "/" + claim.subject() + "/" + claim.key());
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
