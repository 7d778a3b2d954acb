package dev.socrates.engine.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stands between a phase and the next one.
///
/// @param blockers all that keeps it closed, with the facets that would open it, those worth most first; empty
/// exactly when it is met
public record Gate(Phase from, Phase to, int requiredPercent, boolean met, List<Blocker> blockers) {

    public Gate {
        blockers = List.copyOf(blockers);
    }

    /// The gate out of a phase; empty for the last one.
    public static Optional<Gate> outOf(Phase phase, Assessment assessment, int openConflicts) {
        return phase.next().map(next -> {
            var blockers = blockers(percentToLeave(phase), assessment, openConflicts);
            return new Gate(phase, next, percentToLeave(phase), blockers.isEmpty(), blockers);
        });
    }

    /// The first gate on the way to the present phase that would not open again. Conflicts do not count here: they
    /// come and go while people work, and are shown on their own.
    public static Optional<Gate> fallenBelow(Phase present, Assessment assessment) {
        var gate = present.previous().flatMap(before -> fallenBelow(before, assessment));
        return gate.isPresent()
                ? gate
                : present.previous()
                        .flatMap(before -> outOf(before, assessment, 0))
                        .filter(last -> !last.met());
    }

    public static boolean stillHolds(Phase present, Assessment assessment) {
        return fallenBelow(present, assessment).isEmpty();
    }

    /// The maturity that a project needs to go on from a phase.
    public static int percentToLeave(Phase phase) {
        return switch (phase) {
            case DISCOVERY -> 60;
            case ANALYSIS, DESIGN, IMPLEMENTATION -> 100;
        };
    }

    private static List<Blocker> blockers(int percent, Assessment assessment, int openConflicts) {
        List<Blocker> blockers = new ArrayList<>();
        if (!assessment.atLeast(percent)) {
            blockers.add(Blocker.whole(
                    Blocker.MATURITY_BELOW_GATE, assessment.score().toPlainString(), Integer.toString(percent)));
        }
        if (openConflicts > 0) {
            blockers.add(Blocker.whole(Blocker.OPEN_CONFLICTS, Integer.toString(openConflicts), "0"));
        }
        blockers.addAll(wanting(percent, assessment));
        return blockers;
    }

    /// The fewest facets that reach the percentage when they become clear.
    private static List<Blocker> wanting(int percent, Assessment assessment) {
        var unclear = assessment.facets().stream()
                .filter(score -> score.missing() > 0)
                .sorted(Comparator.comparingInt(FacetScore::missing).reversed())
                .toList();
        List<Blocker> blockers = new ArrayList<>();
        long lacking = (long) percent * assessment.of() - 100L * assessment.milliPoints();
        for (var score : unclear) {
            if (lacking <= 0) {
                break;
            }
            blockers.add(Blocker.facet(score));
            lacking -= 100L * score.missing();
        }
        int rest = unclear.size() - blockers.size();
        if (!blockers.isEmpty() && rest > 0) {
            blockers.add(Blocker.whole(Blocker.MORE_FACETS, Integer.toString(rest), "0"));
        }
        return blockers;
    }
}
