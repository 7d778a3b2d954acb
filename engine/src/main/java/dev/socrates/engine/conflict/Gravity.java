package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Modality;
import java.util.List;
import java.util.Set;

/// How grave a conflict is. Security and data are costly to get wrong and hard to change late; what is only
/// wished for, or what the extractor is unsure about, weighs less.
final class Gravity {

    private static final List<Severity> LEVELS = List.of(Severity.values());
    private static final Set<String> COSTLY = Set.of("security", "data_retention", "disaster_recovery");
    private static final Set<Modality> WISHES = Set.of(Modality.SHOULD, Modality.SHOULD_NOT, Modality.MAY);
    private static final double UNSURE = 0.5;

    private Gravity() {}

    static Severity of(Pair pair, Severity base) {
        int level = LEVELS.indexOf(base);
        if (costly(pair.incoming()) && costly(pair.existing())) {
            level++;
        }
        if (wish(pair.incoming()) || wish(pair.existing())) {
            level--;
        }
        if (Math.min(pair.incoming().confidence(), pair.existing().confidence()) < UNSURE) {
            level--;
        }
        return at(level);
    }

    /// By how far two numbers lie apart: a factor of 10 is no slip of the pen.
    static Severity byRatio(double ratio) {
        if (ratio >= 100) {
            return Severity.CRITICAL;
        }
        return ratio >= 10 ? Severity.HIGH : ratio >= 2 ? Severity.MEDIUM : Severity.LOW;
    }

    private static boolean costly(Claim claim) {
        return COSTLY.contains(claim.facet().category());
    }

    private static boolean wish(Claim claim) {
        return WISHES.contains(claim.modality());
    }

    private static Severity at(int level) {
        return LEVELS.get(Math.clamp(level, 0, LEVELS.size() - 1));
    }
}
