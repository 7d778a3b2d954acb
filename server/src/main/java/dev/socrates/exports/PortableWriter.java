package dev.socrates.exports;

import dev.socrates.engine.pack.Role;
import dev.socrates.exports.PortableProject.ConflictPart;
import dev.socrates.exports.PortableProject.DocumentPart;
import dev.socrates.exports.PortableProject.EvidencePart;
import dev.socrates.exports.PortableProject.MessagePart;
import dev.socrates.exports.PortableProject.ProjectPart;
import dev.socrates.exports.PortableProject.QuestionPart;
import dev.socrates.exports.PortableProject.RevisionPart;
import dev.socrates.exports.PortableProject.SessionPart;
import dev.socrates.exports.PortableProject.SessionTermsPart;
import dev.socrates.exports.PortableProject.SpecificationPart;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Terms;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.interviews.Transcripts.Transcript;
import dev.socrates.projects.Project;
import dev.socrates.specifications.Archive.Kept;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Document;
import dev.socrates.specifications.SmellJson;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.ValueJson;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// From domain to portable form.
final class PortableWriter {

    private PortableWriter() {}

    static ProjectPart project(Project project) {
        return new ProjectPart(
                project.id().value(),
                project.name(),
                project.description(),
                project.kind(),
                project.pack(),
                project.phase().wire(),
                project.createdAt());
    }

    static SpecificationPart specification(Kept kept) {
        var s = kept.specification();
        return new SpecificationPart(
                s.id().value(),
                s.facet().category(),
                s.facet().facet(),
                s.subject(),
                s.key(),
                s.status().wire(),
                uuid(s.supersededBy()),
                s.createdAt(),
                s.updatedAt(),
                kept.history().stream().map(PortableWriter::revision).toList());
    }

    private static RevisionPart revision(Revision revision) {
        var content = revision.content();
        return new RevisionPart(
                revision.number(),
                revision.change(),
                content.statement(),
                content.value() == null ? null : ValueJson.of(content.value()),
                content.modality().name().toLowerCase(Locale.ROOT),
                content.actor(),
                content.confidence(),
                content.quality(),
                content.confirmed(),
                content.notApplicable(),
                content.source().wire(),
                content.reasons(),
                content.smells().stream().map(SmellJson::of).toList(),
                evidence(content.evidence()),
                revision.author(),
                revision.at());
    }

    static DocumentPart document(Document document) {
        return new DocumentPart(document.id(), document.name(), document.sha256(), document.text(), document.addedAt());
    }

    private static @Nullable EvidencePart evidence(@Nullable Evidence e) {
        return e == null
                ? null
                : new EvidencePart(e.kind(), e.id(), e.span().start(), e.span().end(), e.quote(), e.hash());
    }

    static ConflictPart conflict(Conflict c) {
        var decision = Optional.ofNullable(c.decision());
        return new ConflictPart(
                c.id(),
                c.kind().wire(),
                c.domain().wire(),
                c.severity().wire(),
                c.status().wire(),
                c.existing().specification().value(),
                c.existing().decidingWords(),
                c.incoming().specification().value(),
                c.incoming().decidingWords(),
                c.explanation(),
                c.detectedAt(),
                decision.map(Conflict.Decision::resolution).orElse(null),
                decision.map(Conflict.Decision::notes).orElse(null),
                decision.map(Conflict.Decision::by).orElse(null),
                decision.map(Conflict.Decision::at).orElse(null));
    }

    static SessionPart session(Transcript transcript) {
        var session = transcript.session();
        return new SessionPart(
                session.id(),
                session.mode().wire(),
                session.status().wire(),
                session.role() == null ? null : session.role().wire(),
                terms(session.terms()),
                session.startedAt(),
                session.endedAt(),
                transcript.questions().stream().map(PortableWriter::question).toList(),
                transcript.messages().stream().map(PortableWriter::message).toList());
    }

    private static SessionTermsPart terms(Terms terms) {
        return new SessionTermsPart(
                terms.roles().stream().map(Role::wire).toList(),
                terms.alone(),
                terms.dial().wire(),
                terms.adapts());
    }

    private static QuestionPart question(PutQuestion q) {
        return new QuestionPart(
                q.id(),
                q.template(),
                q.facet().category(),
                q.facet().facet(),
                q.text(),
                q.manner().wire(),
                q.role().wire(),
                q.reason(),
                q.expectedGain(),
                q.followUpTo(),
                q.depth(),
                q.conflict(),
                q.status().wire(),
                q.askedAt());
    }

    private static MessagePart message(Message m) {
        return new MessagePart(m.id(), m.author(), m.kind(), m.question(), m.text(), m.specifications(), m.at());
    }

    private static @Nullable UUID uuid(@Nullable SpecificationId id) {
        return id == null ? null : id.value();
    }
}
