package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.Terms;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Where a person and Socrates meet: the session to go on with, opened when there is none.
@Component
class Room {

    private static final Set<String> CLOSING = Set.of("archived", "forbidden");

    private final Interviews interviews;
    private final Projects projects;

    Room(Interviews interviews, Projects projects) {
        this.interviews = interviews;
        this.projects = projects;
    }

    static String base(ProjectAccess access) {
        return "/projects/" + access.project().value() + "/interview";
    }

    /// Whether this person can say something here now.
    boolean open(ProjectAccess access) {
        return access.role() != ProjectAccess.Role.VIEWER
                && projects.get(access).status() != Project.Status.ARCHIVED;
    }

    /// Whether nothing more can be said for this reason.
    boolean closes(String notice) {
        return CLOSING.contains(notice);
    }

    Session enter(ProjectAccess access) {
        return interviews
                .mine(access)
                .orElseGet(() -> interviews.start(access, Session.Mode.SOCRATIC, Terms.Change.NONE));
    }
}
