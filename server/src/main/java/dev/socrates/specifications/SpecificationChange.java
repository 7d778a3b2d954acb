package dev.socrates.specifications;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/// What happens to specifications, conflicts and maturity.
public sealed interface SpecificationChange extends ProjectEvent {

    record Created(ProjectId project, UserId actor, Specification specification) implements SpecificationChange {
        @Override
        public String type() {
            return "specification_created";
        }

        @Override
        public Map<String, Object> data() {
            return facts(specification);
        }
    }

    /// @param change how: edited, clarified, confirmed, merged, scoped, reverted, restored
    record Revised(ProjectId project, UserId actor, Specification specification, String change)
            implements SpecificationChange {
        @Override
        public String type() {
            return "specification_updated";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of(
                    "specification_id", specification.id().value(),
                    "revision", specification.revision(),
                    "change", change,
                    "status", specification.status().wire());
        }
    }

    record Moved(ProjectId project, UserId actor, SpecificationId specification, Specification.Status to)
            implements SpecificationChange {
        @Override
        public String type() {
            return to == Specification.Status.DELETED ? "specification_deleted" : "specification_status_changed";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("specification_id", specification.value(), "status", to.wire());
        }
    }

    record ConflictDetected(ProjectId project, UserId actor, Conflict conflict) implements SpecificationChange {
        @Override
        public String type() {
            return "conflict_detected";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of(
                    "conflict_id", conflict.id(),
                    "kind", conflict.kind().wire(),
                    "severity", conflict.severity().wire(),
                    "existing_id", conflict.existing().specification().value(),
                    "incoming_id", conflict.incoming().specification().value());
        }
    }

    record ConflictResolved(ProjectId project, UserId actor, UUID conflict, String resolution)
            implements SpecificationChange {
        @Override
        public String type() {
            return "conflict_resolved";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("conflict_id", conflict, "resolution", resolution);
        }
    }

    record MaturityMoved(ProjectId project, UserId actor, BigDecimal from, BigDecimal to)
            implements SpecificationChange {
        @Override
        public String type() {
            return "maturity_updated";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("from", from, "to", to);
        }
    }

    private static Map<String, Object> facts(Specification specification) {
        return Map.of(
                "specification_id", specification.id().value(),
                "category", specification.facet().category(),
                "facet", specification.facet().facet(),
                "status", specification.status().wire());
    }
}
