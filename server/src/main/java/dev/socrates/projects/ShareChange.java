package dev.socrates.projects;

import dev.socrates.identity.TeamId;
import dev.socrates.identity.UserId;
import java.util.Map;

/// What happens between a project and the teams that it is shared with.
public sealed interface ShareChange extends ProjectEvent {

    TeamId team();

    record Shared(ProjectId project, UserId actor, TeamId team, Share level) implements ShareChange {
        @Override
        public String type() {
            return "project_shared";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("team_id", team.toString(), "permission_level", level.wire());
        }
    }

    record Changed(ProjectId project, UserId actor, TeamId team, Share from, Share to) implements ShareChange {
        @Override
        public String type() {
            return "share_changed";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("team_id", team.toString(), "from", from.wire(), "permission_level", to.wire());
        }
    }

    record Unshared(ProjectId project, UserId actor, TeamId team) implements ShareChange {
        @Override
        public String type() {
            return "project_unshared";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("team_id", team.toString());
        }
    }
}
