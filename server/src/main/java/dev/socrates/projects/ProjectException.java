package dev.socrates.projects;

import dev.socrates.platform.WorkspaceException;
import java.util.List;
import java.util.Map;

/// Why something cannot be done with a project.
public abstract sealed class ProjectException extends WorkspaceException {

    private ProjectException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private ProjectException(Kind kind, String code, String detail, Map<String, Object> details) {
        super(kind, code, detail, details, List.of());
    }

    public static final class Unknown extends ProjectException {
        public Unknown() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.");
        }
    }

    public static final class Forbidden extends ProjectException {
        public Forbidden() {
            super(Kind.FORBIDDEN, "forbidden", "Your role in this project does not allow that.");
        }
    }

    public static final class Archived extends ProjectException {
        Archived() {
            super(Kind.CONFLICT, "project_archived", "This project is archived. Restore it to go on.");
        }
    }

    /// The gate is not met; `details.blockers` says what is missing, for people and for programs.
    public static final class GateClosed extends ProjectException {
        GateClosed(String next, List<?> blockers) {
            super(
                    Kind.CONFLICT,
                    "phase_gate_closed",
                    "The project cannot go on to " + next + " yet: " + blockers.size() + " things are in the way.",
                    Map.of("blockers", blockers));
        }
    }

    public static final class NoSuchPhase extends ProjectException {
        NoSuchPhase(String detail) {
            super(Kind.CONFLICT, "no_such_phase", detail);
        }
    }

    public static final class AlreadyShared extends ProjectException {
        AlreadyShared() {
            super(Kind.CONFLICT, "already_shared", "The project is shared with this team already.");
        }
    }

    public static final class ShareTooWide extends ProjectException {
        ShareTooWide() {
            super(Kind.FORBIDDEN, "share_too_wide", "You cannot give a team more than you may do yourself.");
        }
    }
}
