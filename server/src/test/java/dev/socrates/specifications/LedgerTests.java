package dev.socrates.specifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Begun;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class LedgerTests {

    @Autowired
    Ledger ledger;

    @Autowired
    Specifications specifications;

    @Autowired
    Projects projects;

    @Autowired
    AccessPolicy policy;

    @Autowired
    TransactionTemplate transaction;

    private ProjectAccess access;

    @BeforeEach
    void open() {
        access = Begun.project(projects, policy);
    }

    private static Content saying(String statement) {
        return new Content(
                statement,
                null,
                Modality.MUST,
                null,
                0.9,
                1.0,
                false,
                false,
                Source.EXTRACTED,
                List.of(),
                List.of(),
                null);
    }

    private Specification create(String subject, String statement) {
        var claim = new Claim(
                "new",
                FacetId.parse("performance.response_time"),
                subject,
                "latency",
                statement,
                null,
                Modality.MUST,
                null,
                0.9,
                1.0,
                false);
        return ledger.create(access, ledger.draft(claim, Status.CURRENT, saying(statement)), null);
    }

    @Test
    void twoChangesOfOneTextAreTwoRevisionsAlsoWhenReadBeforeBoth() {
        var first = transaction.execute(_ -> {
            ledger.lock(access);
            var created = create("search", "It must be quick.");
            ledger.revise(access, created, "clarified", saying("Search answers within a second."));
            ledger.revise(access, created, "clarified", saying("Search answers within 300 ms."));
            return created;
        });

        assertThat(specifications.history(access, first.id()))
                .extracting(Revision::number)
                .containsExactly(1, 2, 3);
        assertThat(specifications.get(access, first.id()).content().statement())
                .isEqualTo("Search answers within 300 ms.");
    }

    @Test
    void anotherStatementOfTheSameIdentityGetsAKeyOfItsOwn() {
        var keys = transaction.execute(_ -> {
            ledger.lock(access);
            return List.of(
                    create("search", "Search answers within 300 ms.").key(),
                    create("search", "Search answers quicker at night.").key(),
                    create("checkout", "Checkout answers within a second.").key());
        });

        assertThat(keys).containsExactly("latency", "latency_2", "latency");
    }
}
