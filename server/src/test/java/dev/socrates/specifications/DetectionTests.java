package dev.socrates.specifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Begun;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Conflict.Resolution;
import dev.socrates.specifications.Conflicts.Verdict;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Statements that came into a project without being compared, as an import brings them.
@ServerTest
class DetectionTests {

    private static final String QUICK = "The checkout must answer within 200 ms.";
    private static final String SLOW = "The checkout must answer within 2 seconds.";
    private static final String LOANS = "Readers renew their loans online.";
    private static final String LOANS_AGAIN = "Loans are renewed online by readers.";

    @Autowired
    Detection detection;

    @Autowired
    Dependencies dependencies;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Specifications specifications;

    @Autowired
    Ledger ledger;

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

    private SpecificationId load(String facet, String statement) {
        var claim = new Claim(
                "new",
                FacetId.parse(facet),
                Claim.SYSTEM,
                "said",
                statement,
                null,
                Modality.MUST,
                null,
                0.9,
                1.0,
                false);
        var content = new Content(
                statement,
                null,
                Modality.MUST,
                null,
                0.9,
                1.0,
                false,
                false,
                Source.IMPORT,
                List.of(),
                List.of(),
                null);
        return transaction.execute(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            var created = ledger.create(access, ledger.draft(claim, Status.CURRENT, content), null);
            ledger.settle(access, before);
            return created.id();
        });
    }

    private Status status(SpecificationId id) {
        return specifications.get(access, id).status();
    }

    private Conflict only(Detection.Detected detected) {
        assertThat(detected.opened()).hasSize(1);
        return detected.opened().getFirst();
    }

    @Test
    void letsTheLaterOfTwoWaitThatCannotBothHold() {
        var quick = load("performance.response_time", QUICK);
        var slow = load("performance.response_time", SLOW);

        var detected = detection.detect(access);

        assertThat(only(detected).kind()).isEqualTo(Finding.Kind.CONTRADICTION);
        assertThat(only(detected).existing().specification()).isEqualTo(quick);
        assertThat(detected.compared()).isEqualTo(2);
        assertThat(detected.progress().openConflicts()).isEqualTo(1);
        assertThat(status(quick)).isEqualTo(Status.CURRENT);
        assertThat(status(slow)).isEqualTo(Status.PENDING);
    }

    @Test
    void holdsNothingUpForADuplicateAndProposesToMerge() {
        var first = load("requirements.core_features", LOANS);
        var second = load("requirements.core_features", LOANS_AGAIN);

        var detected = detection.detect(access);

        var duplicate = only(detected);
        assertThat(duplicate.kind()).isEqualTo(Finding.Kind.DUPLICATE);
        assertThat(detected.progress().openConflicts()).isZero();
        assertThat(List.of(status(first), status(second))).containsOnly(Status.CURRENT);
        assertThat(conflicts.options(access, duplicate.id()))
                .first()
                .returns("merge", option -> option.value())
                .returns(LOANS_AGAIN, option -> option.proposedStatement());

        conflicts.resolve(access, duplicate.id(), new Verdict(Resolution.MERGE, null, null, null));

        assertThat(specifications.get(access, first).content().statement()).isEqualTo(LOANS_AGAIN);
        assertThat(status(second)).isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void dropsADuplicateInFavourOfTheEarlierOne() {
        var first = load("requirements.core_features", LOANS);
        var second = load("requirements.core_features", LOANS_AGAIN);
        var duplicate = only(detection.detect(access));

        conflicts.resolve(access, duplicate.id(), new Verdict(Resolution.KEEP_OLD, null, null, null));

        assertThat(status(second)).isEqualTo(Status.SUPERSEDED);
        assertThat(specifications.get(access, second).supersededBy()).isEqualTo(first);
    }

    @Test
    void reportsNothingTwice() {
        load("requirements.core_features", LOANS);
        load("requirements.core_features", LOANS_AGAIN);
        load("performance.response_time", QUICK);
        load("performance.response_time", SLOW);
        assertThat(detection.detect(access).opened()).hasSize(2);

        assertThat(detection.detect(access).opened()).isEmpty();
    }

    @Test
    void leavesAloneWhatAPersonHasDecidedToKeep() {
        load("performance.response_time", QUICK);
        load("performance.response_time", SLOW);
        var clash = only(detection.detect(access));
        conflicts.resolve(access, clash.id(), new Verdict(Resolution.IGNORE, null, null, null));

        assertThat(detection.detect(access).opened()).isEmpty();
    }

    @Test
    void letsADependencyBeSeenFromBothSides() {
        var fee = load("requirements.business_rules", "The fee is calculated using the distance table.");
        var table = load("requirements.data_entities", "The distance table lists all pairs of stations.");
        load("requirements.core_features", LOANS);

        assertThat(dependencies.of(access, fee)).isEqualTo(dependencies.of(access, table));
        assertThat(dependencies.all(access)).singleElement().satisfies(link -> {
            assertThat(link.needing().id()).isEqualTo(fee);
            assertThat(link.providing().id()).isEqualTo(table);
            assertThat(link.words()).isEqualTo("distance table");
        });
        assertThat(detection.detect(access).opened()).isEmpty();
    }
}
