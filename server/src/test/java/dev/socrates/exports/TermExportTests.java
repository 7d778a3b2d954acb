package dev.socrates.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.Actor;
import dev.socrates.identity.UserId;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.glossary.Terms;
import dev.socrates.specifications.glossary.Terms.Judgement;
import dev.socrates.specifications.glossary.Word;
import dev.socrates.specifications.glossary.Word.Status;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people decided about the words of a project, on its way out and back in.
@ServerTest
class TermExportTests {

    private final UserId owner = new UserId(UUID.randomUUID());

    @Autowired
    Projects projects;

    @Autowired
    AccessPolicy policy;

    @Autowired
    Terms terms;

    @Autowired
    Exports exports;

    @Autowired
    Imports imports;

    ProjectAccess access;

    @BeforeEach
    void decide() {
        access = access(projects.create(owner, "A library", "", "software", "software"));
        terms.judge(access, new Judgement("Loan", Status.CONFIRMED, "A book | that <b>somebody</b> took home", 0));
        terms.judge(access, new Judgement("Thing", Status.REJECTED, null, 0));
        terms.merge(access, "Loan", "lending");
    }

    @Test
    void theDocumentHoldsConfirmedTermsAlone() {
        assertThat(exports.markdown(access))
                .contains("Terms", "- **Loan** (also: lending): A book \\| that \\<b>somebody\\</b> took home.")
                .doesNotContain("Thing");
    }

    @Test
    void decisionsComeBackWithTheProject() {
        var again = access(imports.load(owner, exports.json(access)));

        var book = terms.of(again);
        assertThat(book.confirmed()).singleElement().satisfies(loan -> {
            assertThat(loan.definition()).isEqualTo("A book | that <b>somebody</b> took home");
            assertThat(loan.names()).extracting(Word.OtherName::name).containsExactly("lending");
        });
        assertThat(book.rejected()).extracting(Word::name).containsExactly("Thing");
        assertThat(exports.markdown(again)).contains("- **Loan** (also: lending)");
    }

    private ProjectAccess access(Project project) {
        return policy.require(project.id(), Actor.alone(owner), Permission.MANAGE);
    }
}
