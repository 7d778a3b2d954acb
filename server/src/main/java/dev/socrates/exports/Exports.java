package dev.socrates.exports;

import dev.socrates.interviews.Transcripts;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Archive;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Standing;
import dev.socrates.specifications.glossary.Terms;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Documents of a project. Each is made from one snapshot of the database, so that its parts fit together.
@Service
public class Exports {

    private final Projects projects;
    private final Archive archive;
    private final Transcripts transcripts;
    private final Standing standing;
    private final Engines engines;
    private final Terms terms;
    private final Clock clock;

    Exports(
            Projects projects,
            Archive archive,
            Transcripts transcripts,
            Standing standing,
            Engines engines,
            Terms terms,
            Clock clock) {
        this.projects = projects;
        this.archive = archive;
        this.transcripts = transcripts;
        this.standing = standing;
        this.engines = engines;
        this.terms = terms;
        this.clock = clock;
    }

    /// A document for people.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public String markdown(ProjectAccess access) {
        return new MarkdownDocument(
                        engines.of(access.pack()).pack(),
                        projects.get(access),
                        standing.assess(access),
                        archive.specifications(access),
                        archive.conflicts(access),
                        TermList.of(terms.decided(access), terms.pairs(access)),
                        clock.instant())
                .write();
    }

    /// The document for people, taken apart for showing it in a page.
    public Preview preview(String markdown) {
        return PreviewReader.read(markdown);
    }

    /// One line a specification, for spreadsheets.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public String csv(ProjectAccess access) {
        return CsvTable.write(archive.specifications(access));
    }

    /// Everything, for programs; [Imports] reads it again.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PortableProject json(ProjectAccess access) {
        return new PortableProject(
                PortableProject.FORMAT,
                PortableProject.VERSION,
                clock.instant(),
                PortableWriter.project(projects.get(access)),
                standing.assess(access).score(),
                archive.specifications(access).stream()
                        .map(PortableWriter::specification)
                        .toList(),
                archive.conflicts(access).stream().map(PortableWriter::conflict).toList(),
                transcripts.all(access).stream().map(PortableWriter::session).toList(),
                archive.documents(access).stream().map(PortableWriter::document).toList(),
                PortableTerms.terms(terms.decided(access)),
                PortableTerms.pairs(terms.pairs(access)));
    }

    public String name(ProjectAccess access) {
        return projects.get(access).name();
    }
}
