package dev.socrates.projects;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.UserId;
import java.util.Map;

/// What happens to a project itself.
public sealed interface ProjectChange extends ProjectEvent {

    @Override
    default Map<String, Object> data() {
        return Map.of();
    }

    record Created(ProjectId project, UserId actor, String pack) implements ProjectChange {
        @Override
        public String type() {
            return "project_created";
        }
    }

    record Edited(ProjectId project, UserId actor) implements ProjectChange {
        @Override
        public String type() {
            return "project_updated";
        }
    }

    record Archived(ProjectId project, UserId actor) implements ProjectChange {
        @Override
        public String type() {
            return "project_archived";
        }
    }

    record Restored(ProjectId project, UserId actor) implements ProjectChange {
        @Override
        public String type() {
            return "project_restored";
        }
    }

    record Deleted(ProjectId project, UserId actor) implements ProjectChange {
        @Override
        public String type() {
            return "project_deleted";
        }
    }

    record PhaseMoved(ProjectId project, UserId actor, Phase from, Phase to) implements ProjectChange {
        @Override
        public String type() {
            return "phase_changed";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("from", from.wire(), "to", to.wire());
        }
    }
}
