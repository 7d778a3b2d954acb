package dev.socrates.specifications;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Specification.Revision;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that a project's specifications ever were, for documents that must be complete, and the way
/// back.
@Service
public class Archive {

    private final SpecificationRepository specifications;
    private final ArchiveRepository archive;
    private final DocumentRepository documents;
    private final Ledger ledger;

    Archive(
            SpecificationRepository specifications,
            ArchiveRepository archive,
            DocumentRepository documents,
            Ledger ledger) {
        this.specifications = specifications;
        this.archive = archive;
        this.documents = documents;
        this.ledger = ledger;
    }

    /// A specification of any status with all its revisions, the oldest first.
    public record Kept(Specification specification, List<Revision> history) {}

    public List<Kept> specifications(ProjectAccess access) {
        var histories = archive.histories(access.project());
        return archive.specifications(access.project()).stream()
                .map(specification -> new Kept(specification, histories.getOrDefault(specification.id(), List.of())))
                .toList();
    }

    public List<Conflict> conflicts(ProjectAccess access) {
        return archive.conflicts(access.project());
    }

    /// The texts that drafts were read out of, the oldest first.
    public List<Document> documents(ProjectAccess access) {
        return documents.all(access.project());
    }

    @Transactional
    public void loadDocuments(ProjectAccess access, List<Document> loaded) {
        loaded.forEach(document -> documents.insert(access.project(), document));
    }

    /// Puts specifications and conflicts into an empty project. Their ids must be new; revisions keep number,
    /// author and time.
    @Transactional
    public Progress load(ProjectAccess access, List<Kept> kept, List<Conflict> conflicts) {
        ledger.lock(access);
        var before = ledger.assess(access);
        for (var one : kept) {
            specifications.insertBare(access.project(), one.specification());
            one.history()
                    .forEach(revision -> specifications.append(
                            one.specification().id(),
                            revision.number(),
                            revision.change(),
                            revision.content(),
                            revision.author(),
                            revision.at()));
        }
        archive.loadSuccessors(kept.stream().map(Kept::specification).toList());
        conflicts.forEach(conflict -> archive.load(access.project(), conflict));
        return ledger.settle(access, before);
    }
}
