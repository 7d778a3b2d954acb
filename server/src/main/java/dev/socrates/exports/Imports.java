package dev.socrates.exports;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.Actor;
import dev.socrates.identity.UserId;
import dev.socrates.interviews.Transcripts;
import dev.socrates.projects.AccessPolicy;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectPhases;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Archive;
import dev.socrates.specifications.glossary.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Makes projects of exported ones. The sample project is the demo's interview, exported.
@Service
public class Imports {

    private static final String SAMPLE = "sample/project.json";

    private final Projects projects;
    private final ProjectPhases phases;
    private final AccessPolicy policy;
    private final Archive archive;
    private final Transcripts transcripts;
    private final Terms terms;
    private final JsonMapper json;

    Imports(
            Projects projects,
            ProjectPhases phases,
            AccessPolicy policy,
            Archive archive,
            Transcripts transcripts,
            Terms terms,
            JsonMapper json) {
        this.projects = projects;
        this.phases = phases;
        this.policy = policy;
        this.archive = archive;
        this.transcripts = transcripts;
        this.terms = terms;
        this.json = json;
    }

    @Transactional
    public Project sample(UserId owner) {
        try (var in = new ClassPathResource(SAMPLE).getInputStream()) {
            return load(owner, json.readValue(in, PortableProject.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project load(UserId owner, PortableProject portable) {
        var part = portable.project();
        var project = projects.create(owner, part.name(), part.description(), part.kind(), part.pack());
        var access = policy.require(project.id(), Actor.alone(owner), Permission.MANAGE);
        var reader = new PortableReader(access);
        // Sessions first: evidence names their messages, and ids are made in the order of time.
        var sessions = portable.sessions().stream().map(reader::session).toList();
        var documents = Optional.ofNullable(portable.documents()).orElse(List.of()).stream()
                .map(reader::document)
                .toList();
        var kept = portable.specifications().stream().map(reader::specification).toList();
        var conflicts = portable.conflicts().stream().map(reader::conflict).toList();
        archive.loadDocuments(access, documents);
        archive.load(access, kept, conflicts);
        transcripts.load(access, sessions);
        terms.load(access, PortableTerms.terms(portable, owner), PortableTerms.pairs(portable, owner));
        phases.adopt(access, Phase.valueOf(part.phase().toUpperCase(Locale.ROOT)));
        return projects.get(access);
    }
}
