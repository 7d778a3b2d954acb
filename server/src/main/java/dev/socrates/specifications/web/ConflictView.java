package dev.socrates.specifications.web;

import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conflict on the wire: both sides, the words that decide, and what was decided.
public record ConflictView(
        UUID conflictId,
        String kind,
        String domain,
        String severity,
        String status,
        String explanation,
        SideView existing,
        SideView incoming,
        Instant detectedAt,
        @Nullable DecisionView decision) {

    /// @param statement null where only the conflict itself was asked for
    public record SideView(UUID specificationId, @Nullable String statement, List<String> decidingWords) {}

    public record DecisionView(String resolution, @Nullable String notes, UUID resolvedBy, Instant resolvedAt) {}

    static ConflictView brief(Conflict conflict) {
        return of(conflict, Map.of());
    }

    /// @param sides the specifications of both sides, as far as they are to be shown
    public static ConflictView of(Conflict c, Map<SpecificationId, Specification> sides) {
        return new ConflictView(
                c.id(),
                c.kind().wire(),
                c.domain().wire(),
                c.severity().wire(),
                c.status().wire(),
                c.explanation(),
                side(c.existing(), sides),
                side(c.incoming(), sides),
                c.detectedAt(),
                c.decision() == null
                        ? null
                        : new DecisionView(
                                c.decision().resolution(),
                                c.decision().notes(),
                                c.decision().by(),
                                c.decision().at()));
    }

    private static SideView side(Conflict.Side side, Map<SpecificationId, Specification> sides) {
        var statement = Optional.ofNullable(sides.get(side.specification()))
                .map(specification -> specification.content().statement())
                .orElse(null);
        return new SideView(side.specification().value(), statement, side.decidingWords());
    }
}
