package dev.socrates.engine.quality.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Recognises patterns in the changes of a project, in whatever order they are given.
public final class Patterns {

    /// So many specifications of one category in a row are more than a topic takes.
    static final int RUN = 8;

    /// Growth that is more than a correction: a share of what there was, and never fewer than three.
    static final double GROWTH = 0.2;

    static final int LEAST_GROWTH = 3;

    /// The third change of one value says that nobody has decided it.
    static final int CHANGES = 3;

    static final int OPEN_CONFLICTS = 3;

    private Patterns() {}

    /// The patterns, one of a kind and subject, in the order of [PatternKind].
    public static List<PatternFinding> in(List<Change> changes) {
        var ordered = changes.stream()
                .sorted(Comparator.comparingLong(Change::sequence))
                .toList();
        var found = new ArrayList<PatternFinding>();
        tunnel(ordered).ifPresent(found::add);
        creep(ordered).ifPresent(found::add);
        found.addAll(volatility(ordered));
        conflicts(ordered).ifPresent(found::add);
        return List.copyOf(found);
    }

    /// The run that lasts until now: an old one has been left already.
    private static Optional<PatternFinding> tunnel(List<Change> changes) {
        var run = new ArrayList<Change>();
        for (var change : changes) {
            if (change.kind() != Change.Kind.ADDED) {
                continue;
            }
            if (!run.isEmpty() && !run.getLast().category().equals(change.category())) {
                run.clear();
            }
            run.add(change);
        }
        if (run.size() < RUN) {
            return Optional.empty();
        }
        var category = run.getLast().category();
        return Optional.of(new PatternFinding(
                PatternKind.TUNNEL_VISION,
                numbers(run),
                category,
                "The last " + run.size() + " specifications are all about " + category + ".",
                "Good depth on " + category + ". Shall we look at another area before going on?"));
    }

    private static Optional<PatternFinding> creep(List<Change> changes) {
        int settled = lastIndex(changes, Change.Kind.PRIORITISED);
        if (settled < 0) {
            return Optional.empty();
        }
        long before = count(changes.subList(0, settled), Change.Kind.ADDED)
                - count(changes.subList(0, settled), Change.Kind.REMOVED);
        var after = changes.subList(settled, changes.size());
        var added = after.stream()
                .filter(change -> change.kind() == Change.Kind.ADDED)
                .toList();
        long grown = added.size() - count(after, Change.Kind.REMOVED);
        if (grown < Math.max(LEAST_GROWTH, Math.ceil(GROWTH * before))) {
            return Optional.empty();
        }
        return Optional.of(new PatternFinding(
                PatternKind.SCOPE_CREEP,
                numbers(added),
                "",
                "Since the priorities were settled on " + before + " specifications, " + grown + " came on top.",
                "Which of the new ones are needed for the first release, and what do they replace?"));
    }

    private static List<PatternFinding> volatility(List<Change> changes) {
        var byKey = new LinkedHashMap<List<String>, List<Change>>();
        for (var change : changes) {
            if (change.kind() == Change.Kind.CHANGED) {
                byKey.computeIfAbsent(List.of(change.category(), change.key()), key -> new ArrayList<>())
                        .add(change);
            }
        }
        return byKey.values().stream()
                .filter(same -> same.size() >= CHANGES)
                .map(same -> new PatternFinding(
                        PatternKind.VOLATILITY,
                        numbers(same),
                        same.getFirst().key(),
                        "“" + same.getFirst().key() + "” was changed " + same.size() + " times.",
                        "What would have to be known to settle “"
                                + same.getFirst().key() + "”, and who knows it?"))
                .toList();
    }

    private static Optional<PatternFinding> conflicts(List<Change> changes) {
        var open = new LinkedHashMap<List<String>, Change>();
        for (var change : changes) {
            var which = List.of(change.category(), change.key());
            switch (change.kind()) {
                case CONFLICT_OPENED -> open.putIfAbsent(which, change);
                case CONFLICT_RESOLVED -> open.remove(which);
                case ADDED, CHANGED, REMOVED, PRIORITISED -> {}
            }
        }
        if (open.size() < OPEN_CONFLICTS) {
            return Optional.empty();
        }
        return Optional.of(new PatternFinding(
                PatternKind.CONFLICT_ACCUMULATION,
                numbers(List.copyOf(open.values())),
                "",
                open.size() + " conflicts are open.",
                "Let us resolve them before going on: each new answer may depend on them. The oldest is “"
                        + open.values().iterator().next().key() + "”."));
    }

    private static int lastIndex(List<Change> changes, Change.Kind kind) {
        for (int at = changes.size() - 1; at >= 0; at--) {
            if (changes.get(at).kind() == kind) {
                return at;
            }
        }
        return -1;
    }

    private static long count(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static List<Long> numbers(List<Change> changes) {
        return changes.stream().map(Change::sequence).toList();
    }
}
