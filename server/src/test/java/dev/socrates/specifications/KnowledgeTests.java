package dev.socrates.specifications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.engine.Claim;
import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.platform.chores.Chores;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Begun;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import dev.socrates.specifications.Specifications.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is kept of a project is never older than the project, and no vector is computed twice.
@ServerTest
class KnowledgeTests {

    private static final List<String> THINGS = List.of(
            "invoices",
            "loans",
            "fines",
            "shelves",
            "events",
            "rooms",
            "printers",
            "magazines",
            "courses",
            "lockers",
            "donations",
            "exhibitions",
            "newsletters",
            "catalogues",
            "barcodes",
            "branches",
            "queues",
            "tickets");

    @Autowired
    Knowledge knowledge;

    @Autowired
    KnowledgeRepository repository;

    @Autowired
    VectorRepository vectors;

    @Autowired
    Specifications specifications;

    @Autowired
    Ledger ledger;

    @Autowired
    Projects projects;

    @Autowired
    AccessPolicy policy;

    @Autowired
    Embedder embedder;

    @Autowired
    Chores chores;

    @Autowired
    TransactionTemplate transaction;

    private ProjectAccess access;

    @BeforeEach
    void open() {
        access = Begun.project(projects, policy);
    }

    private Specification add(String statement) {
        return specifications
                .add(access, new Statement(FacetId.parse("requirements.core_features"), null, null, statement))
                .specification();
    }

    /// Without comparing it and without a vector, as an import does.
    private void load(String statement) {
        var facet = FacetId.parse("requirements.core_features");
        var claim =
                new Claim("new", facet, Claim.SYSTEM, "said", statement, null, Modality.MUST, null, 0.9, 1.0, false);
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
        transaction.executeWithoutResult(_ -> {
            ledger.lock(access);
            var before = ledger.assess(access);
            ledger.create(access, ledger.draft(claim, Status.CURRENT, content), null);
            ledger.settle(access, before);
        });
    }

    private List<String> said(Known known) {
        return known.current().stream().map(one -> one.content().statement()).toList();
    }

    @Test
    void followsEachChange() {
        var loans = add("Readers renew their loans online.");
        assertThat(said(knowledge.of(access))).containsExactly("Readers renew their loans online.");

        add("Librarians print lists of overdue books.");
        specifications.edit(access, loans.id(), 1, "Readers renew their loans by phone.");
        assertThat(said(knowledge.of(access)))
                .containsExactly("Readers renew their loans by phone.", "Librarians print lists of overdue books.");
        assertThat(knowledge.of(access).index().size()).isEqualTo(2);

        specifications.delete(access, loans.id());
        assertThat(said(knowledge.of(access))).containsExactly("Librarians print lists of overdue books.");
        assertThat(knowledge.of(access).index().size()).isEqualTo(1);

        specifications.restore(access, loans.id());
        assertThat(said(knowledge.of(access)))
                .as("the oldest first, as the database has it")
                .containsExactly("Readers renew their loans by phone.", "Librarians print lists of overdue books.");
    }

    @Test
    void doesNotTellAnybodyWhatATransactionTookBack() {
        var loans = add("Readers renew their loans online.");
        var before = knowledge.of(access);

        transaction.executeWithoutResult(status -> {
            ledger.lock(access);
            var assessment = ledger.assess(access);
            ledger.move(access, loans.id(), Status.DELETED, null);
            assertThat(knowledge.of(access).current()).as("its own change").isEmpty();
            ledger.settle(access, assessment);
            assertThat(knowledge.of(access).current()).isEmpty();
            status.setRollbackOnly();
        });
        add("Librarians print lists of overdue books.");

        assertThat(knowledge.of(access).version()).isEqualTo(before.version() + 1);
        assertThat(said(knowledge.of(access)))
                .containsExactly("Readers renew their loans online.", "Librarians print lists of overdue books.");
    }

    @Test
    void comparesAgainWhenTheProjectHasMovedOn() {
        var another = new Knowledge(repository, new Vectors(vectors, embedder), chores);
        another.complete(access).index();

        add("Readers renew their loans online.");

        assertThat(another.of(access).version()).isEqualTo(knowledge.of(access).version());
        assertThat(another.of(access).index().size()).isEqualTo(1);
    }

    @Test
    void computesNoVectorThatIsStored() {
        add("Readers renew their loans online.");
        var loans = add("Librarians print lists of overdue books.");
        specifications.confirm(access, loans.id());
        var counting = new Counting(embedder.model());

        var known = new Knowledge(repository, new Vectors(vectors, counting), chores).complete(access);

        assertThat(known.stated()).hasSize(2).allMatch(one -> one.vector() != null);
        assertThat(counting.asked).isEmpty();
    }

    @Test
    void computesAnewForAnotherModel() {
        var loans = add("Readers renew their loans online.");
        var old = vectors.latest(List.of(loans.id()), embedder.model()).get(loans.id());
        var newer = new Counting("newer-model");

        var known = new Knowledge(repository, new Vectors(vectors, newer), chores).complete(access);

        assertThat(newer.asked).containsExactly("Readers renew their loans online.");
        assertThat(known.stated()).singleElement().returns(1f, one -> one.vector()[0]);
        assertThat(vectors.latest(List.of(loans.id()), embedder.model()))
                .as("vectors of two models are not mixed")
                .isEmpty();
        assertThat(vectors.latest(List.of(loans.id()), "newer-model").get(loans.id()))
                .isNotEqualTo(old);
    }

    @Test
    void catchesUpInTheBackgroundWhereMuchIsMissing() {
        THINGS.forEach(thing -> load("Librarians archive " + thing + " at the end of the year."));
        var newer = new Counting("model-of-much");
        var fresh = new Vectors(vectors, newer);
        var woken = new ArrayList<String>();
        var knowledgeOfNewer = new Knowledge(repository, fresh, woken::add);

        assertThat(knowledgeOfNewer.complete(access).withoutVector()).hasSameSizeAs(THINGS);
        assertThat(woken).containsExactly(VectorChore.CHORE);
        assertThat(newer.asked).isEmpty();

        // The newest first, and nobody else works in this database now.
        fresh.catchUp(THINGS.size());
        knowledgeOfNewer.forgetIncomplete();

        assertThat(knowledgeOfNewer.complete(access).withoutVector()).isEmpty();
    }

    /// Says always the same, and notes what it was asked.
    private record Counting(String model, List<String> asked) implements Embedder {

        Counting(String model) {
            this(model, new ArrayList<>());
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            asked.addAll(texts);
            return texts.stream().map(_ -> unit()).toList();
        }

        private static float[] unit() {
            var vector = new float[384];
            vector[0] = 1;
            return vector;
        }
    }
}
