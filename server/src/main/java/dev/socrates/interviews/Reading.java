package dev.socrates.interviews;

import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Skipped;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Progress.Move;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// What came of a text that a person wrote, beside the specifications, which point at it themselves.
///
/// @param skipped sentences that gave nothing, with their places in the text
/// @param repeated statements that only said again what was known
/// @param conflicts those that it raised or decided
/// @param before maturity in percent; `score` is what it was afterwards
public record Reading(
        UUID message,
        Stance stance,
        List<Skipped> skipped,
        int repeated,
        List<UUID> conflicts,
        BigDecimal before,
        BigDecimal score,
        List<Move> moves,
        int openConflicts) {

    static Reading of(UUID message, Extraction extraction, Taken taken) {
        var progress = taken.progress();
        return new Reading(
                message,
                extraction.stance(),
                extraction.skipped(),
                taken.repeated(),
                taken.conflicts().stream().map(Conflict::id).toList(),
                progress.before().score(),
                progress.score(),
                progress.moves(),
                progress.openConflicts());
    }

    Reading deciding(UUID conflict) {
        return new Reading(message, stance, skipped, repeated, List.of(conflict), before, score, moves, openConflicts);
    }

    public BigDecimal delta() {
        return score.subtract(before);
    }

    /// One sentence for each facet that moved.
    public List<String> reasons() {
        return moves.stream().map(Move::sentence).toList();
    }
}
