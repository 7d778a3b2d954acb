package dev.socrates.specifications.glossary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Names that name one thing, by their keys.
final class Groups {

    private final Map<String, String> leader = new HashMap<>();

    void join(String one, String other) {
        leader.put(find(one), find(other));
    }

    boolean together(String one, String other) {
        return find(one).equals(find(other));
    }

    Collection<Set<String>> of(Collection<String> keys) {
        var groups = new LinkedHashMap<String, Set<String>>();
        keys.forEach(
                key -> groups.computeIfAbsent(find(key), _ -> new TreeSet<>()).add(key));
        return groups.values();
    }

    private String find(String key) {
        var at = key;
        for (var next = leader.get(at); next != null && !next.equals(at); next = leader.get(at)) {
            at = next;
        }
        return at;
    }
}
