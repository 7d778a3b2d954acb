package dev.socrates.eval.conflicts.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Whole projects made from one half: of each seed its sentence, one statement that conflicts with it, and two others.
/// Every pair of statements is there, as in a real project, and few of them conflict.
public final class Projects {

    private static final int STEP = 7;

    private Projects() {}

    public static List<SyntheticPair> of(Half half, int variant) {
        var bySeed = new TreeMap<Integer, List<SyntheticPair>>();
        SyntheticPairs.of(half)
                .forEach(pair -> bySeed.computeIfAbsent(pair.seed(), key -> new ArrayList<>())
                        .add(pair));
        var statements = new ArrayList<String>();
        var conflicts = new HashSet<String>();
        bySeed.forEach((seed, pairs) -> {
            var conflicting = pairs.stream()
                    .filter(pair -> pair.label().equals(SyntheticPair.CONFLICT))
                    .toList();
            var chosen = conflicting.get((variant * STEP + seed) % conflicting.size());
            statements.add(chosen.left());
            statements.add(chosen.right());
            conflicts.add(chosen.left() + "\t" + chosen.right());
            statements.add(other(pairs, "topic"));
            statements.add(other(pairs, "frame"));
        });
        return pairs(half, statements, conflicts);
    }

    private static String other(List<SyntheticPair> pairs, String operator) {
        return pairs.stream()
                .filter(pair -> pair.operator().equals(operator))
                .findFirst()
                .orElseThrow()
                .right();
    }

    private static List<SyntheticPair> pairs(Half half, List<String> statements, Set<String> conflicts) {
        var pairs = new ArrayList<SyntheticPair>();
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                var left = statements.get(i);
                var right = statements.get(j);
                var label = conflicts.contains(left + "\t" + right) ? SyntheticPair.CONFLICT : SyntheticPair.NEUTRAL;
                pairs.add(new SyntheticPair(half, 0, "project", label, left, right));
            }
        }
        return pairs;
    }
}
