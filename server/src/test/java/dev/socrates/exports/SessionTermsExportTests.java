package dev.socrates.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.engine.pack.Role;
import dev.socrates.exports.PortableProject.SessionPart;
import dev.socrates.identity.Actor;
import dev.socrates.identity.UserId;
import dev.socrates.interviews.Dial;
import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.Terms;
import dev.socrates.interviews.Transcripts;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// On what terms a person was interviewed, on its way out and back in.
@ServerTest
class SessionTermsExportTests {

    private static final Terms.Change SAID =
            new Terms.Change(List.of(Role.UX_DESIGNER, Role.DEVOPS_ENGINEER), true, Dial.STANDARD, false);

    private final UserId owner = new UserId(UUID.randomUUID());

    @Autowired
    Projects projects;

    @Autowired
    AccessPolicy policy;

    @Autowired
    Interviews interviews;

    @Autowired
    Transcripts transcripts;

    @Autowired
    Exports exports;

    @Autowired
    Imports imports;

    Terms terms;
    PortableProject exported;

    @BeforeEach
    void interview() {
        var access = access(projects.create(owner, "A library", "", "software", "software"));
        terms = interviews.start(access, Session.Mode.SOCRATIC, SAID).terms();
        exported = exports.json(access);
    }

    @Test
    void comeBackAsTheyWere() {
        assertThat(loaded(exported)).isEqualTo(terms);
    }

    @Test
    void areReadFromExportsThatKnowOneRoleOnly() {
        var session = exported.sessions().getFirst();
        var earlier = new SessionPart(
                session.id(),
                session.mode(),
                session.status(),
                session.role(),
                null,
                session.startedAt(),
                session.endedAt(),
                session.questions(),
                session.messages());

        assertThat(loaded(with(earlier))).isEqualTo(Terms.of(Role.UX_DESIGNER));
    }

    private Terms loaded(PortableProject portable) {
        var access = access(imports.load(owner, portable));
        return transcripts.all(access).getFirst().session().terms();
    }

    private PortableProject with(SessionPart session) {
        return new PortableProject(
                exported.format(),
                exported.version(),
                exported.exportedAt(),
                exported.project(),
                exported.maturityScore(),
                exported.specifications(),
                exported.conflicts(),
                List.of(session),
                exported.documents(),
                exported.terms(),
                exported.termPairs());
    }

    private ProjectAccess access(Project project) {
        return policy.require(project.id(), Actor.alone(owner), Permission.MANAGE);
    }
}
