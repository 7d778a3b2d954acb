package dev.socrates.projects.people;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What happens among the people of a project.
public sealed interface PeopleChange extends ProjectEvent {

    @Override
    default Map<String, Object> data() {
        return Map.of();
    }

    record Invited(ProjectId project, UserId actor, UUID invitation, Assignment assignment) implements PeopleChange {
        @Override
        public String type() {
            return "member_invited";
        }

        @Override
        public Map<String, Object> data() {
            return about("invitation_id", invitation, assignment.facts("role"));
        }
    }

    record InvitedAgain(ProjectId project, UserId actor, UUID invitation, Assignment assignment)
            implements PeopleChange {
        @Override
        public String type() {
            return "invitation_resent";
        }

        @Override
        public Map<String, Object> data() {
            return about("invitation_id", invitation, assignment.facts("role"));
        }
    }

    record Revoked(ProjectId project, UserId actor, UUID invitation) implements PeopleChange {
        @Override
        public String type() {
            return "invitation_revoked";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("invitation_id", invitation.toString());
        }
    }

    record Declined(ProjectId project, UserId actor, UUID invitation) implements PeopleChange {
        @Override
        public String type() {
            return "invitation_declined";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("invitation_id", invitation.toString());
        }
    }

    record Joined(ProjectId project, UserId actor, UUID invitation, Assignment assignment) implements PeopleChange {
        @Override
        public String type() {
            return "member_added";
        }

        @Override
        public Map<String, Object> data() {
            return about("invitation_id", invitation, about("user_id", actor.value(), assignment.facts("role")));
        }
    }

    record Removed(ProjectId project, UserId actor, UserId user) implements PeopleChange {
        @Override
        public String type() {
            return "member_removed";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("user_id", user.toString());
        }
    }

    record Left(ProjectId project, UserId actor) implements PeopleChange {
        @Override
        public String type() {
            return "member_left";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("user_id", actor.toString());
        }
    }

    record RoleOfMember(ProjectId project, UserId actor, UserId user, Assignment from, Assignment to)
            implements PeopleChange {
        @Override
        public String type() {
            return "member_role_changed";
        }

        @Override
        public Map<String, Object> data() {
            var facts = about("user_id", user.value(), to.facts("role"));
            facts.putAll(from.facts("from"));
            return facts;
        }
    }

    record HandedOver(ProjectId project, UserId actor, UserId to) implements PeopleChange {
        @Override
        public String type() {
            return "ownership_transferred";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("from", actor.toString(), "to", to.toString());
        }
    }

    record RoleMade(ProjectId project, UserId actor, CustomRole role) implements PeopleChange {
        @Override
        public String type() {
            return "role_created";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("role_id", role.id().toString(), "permissions", role.wires());
        }
    }

    record RoleRevised(ProjectId project, UserId actor, CustomRole role) implements PeopleChange {
        @Override
        public String type() {
            return "role_updated";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("role_id", role.id().toString(), "permissions", role.wires());
        }
    }

    record RoleDropped(ProjectId project, UserId actor, UUID role) implements PeopleChange {
        @Override
        public String type() {
            return "role_deleted";
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("role_id", role.toString());
        }
    }

    private static Map<String, Object> about(String name, UUID id, Map<String, Object> facts) {
        var all = new LinkedHashMap<String, Object>();
        all.put(name, id.toString());
        all.putAll(facts);
        return all;
    }
}
