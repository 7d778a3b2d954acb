package dev.socrates.exports;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Role;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Span;
import dev.socrates.exports.PortableProject.ConflictPart;
import dev.socrates.exports.PortableProject.DocumentPart;
import dev.socrates.exports.PortableProject.EvidencePart;
import dev.socrates.exports.PortableProject.MessagePart;
import dev.socrates.exports.PortableProject.QuestionPart;
import dev.socrates.exports.PortableProject.RevisionPart;
import dev.socrates.exports.PortableProject.SessionPart;
import dev.socrates.exports.PortableProject.SpecificationPart;
import dev.socrates.interviews.Dial;
import dev.socrates.interviews.PutQuestion;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.Terms;
import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.interviews.Transcripts.Transcript;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Archive.Kept;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Document;
import dev.socrates.specifications.SmellJson;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.SpecificationId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From portable form to domain, for one project: every id is replaced by a new one, the same everywhere, and
/// the person who imports stands in for all who took part. Ids are made in the order in which they are met,
/// so parts are read oldest first.
final class PortableReader {

    private final ProjectAccess access;
    private final Map<UUID, UUID> ids = new HashMap<>();

    PortableReader(ProjectAccess access) {
        this.access = access;
    }

    Kept specification(SpecificationPart part) {
        var history = part.revisions().stream().map(this::revision).toList();
        var last = history.getLast();
        return new Kept(
                new Specification(
                        new SpecificationId(id(part.id())),
                        new FacetId(part.category(), part.facet()),
                        part.subject(),
                        part.key(),
                        Specification.Status.of(part.status()),
                        last.number(),
                        last.content(),
                        part.supersededBy() == null ? null : new SpecificationId(id(part.supersededBy())),
                        part.createdAt(),
                        part.updatedAt()),
                history);
    }

    private Revision revision(RevisionPart part) {
        var content = new Content(
                part.statement(),
                part.value() == null ? null : part.value().value(),
                constant(Modality.class, part.modality()),
                part.actor(),
                part.confidence(),
                part.quality(),
                part.confirmed(),
                part.notApplicable(),
                constant(Source.class, part.source()),
                part.reasons(),
                part.smells().stream().map(SmellJson::smell).toList(),
                evidence(part.evidence()));
        return new Revision(part.number(), part.change(), content, access.user().value(), part.at());
    }

    private @Nullable Evidence evidence(@Nullable EvidencePart part) {
        return part == null
                ? null
                : new Evidence(
                        part.kind(),
                        id(part.sourceId()),
                        new Span(part.start(), part.end()),
                        part.quote(),
                        part.hash());
    }

    Conflict conflict(ConflictPart part) {
        var decision = part.resolvedAt() == null
                ? null
                : new Conflict.Decision(
                        String.valueOf(part.resolution()),
                        part.notes(),
                        access.user().value(),
                        part.resolvedAt());
        return new Conflict(
                id(part.id()),
                constant(Finding.Kind.class, part.kind()),
                constant(Finding.Domain.class, part.domain()),
                constant(Finding.Severity.class, part.severity()),
                constant(Conflict.Status.class, part.status()),
                new Conflict.Side(new SpecificationId(id(part.existingId())), part.existingWords()),
                new Conflict.Side(new SpecificationId(id(part.incomingId())), part.incomingWords()),
                part.explanation(),
                false,
                part.detectedAt(),
                decision);
    }

    Document document(DocumentPart part) {
        return new Document(
                id(part.id()),
                part.name(),
                part.sha256(),
                part.text(),
                access.user().value(),
                part.addedAt());
    }

    Transcript session(SessionPart part) {
        var session = new Session(
                id(part.id()),
                access.project(),
                access.user(),
                constant(Session.Mode.class, part.mode()),
                constant(Session.Status.class, part.status()),
                terms(part),
                part.startedAt(),
                part.endedAt());
        // Turns are told in the order of their ids, so the new ids are made in the order of the old ones.
        Stream.concat(
                        part.questions().stream().map(QuestionPart::id),
                        part.messages().stream().map(MessagePart::id))
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(this::id);
        return new Transcript(
                session,
                part.questions().stream()
                        .map(question -> question(session.id(), question))
                        .toList(),
                part.messages().stream()
                        .map(message -> new Message(
                                id(message.id()),
                                session.id(),
                                message.author(),
                                message.kind(),
                                message.author().equals("user") ? access.user().value() : null,
                                message.questionId() == null ? null : id(message.questionId()),
                                message.text(),
                                message.specsExtracted(),
                                message.at()))
                        .toList());
    }

    private static Terms terms(SessionPart part) {
        var terms = part.terms();
        if (terms == null) {
            return Terms.of(part.role() == null ? null : constant(Role.class, part.role()));
        }
        return new Terms(
                terms.roles().stream().map(role -> constant(Role.class, role)).toList(),
                terms.alone(),
                constant(Dial.class, terms.budget()),
                terms.adapts());
    }

    private PutQuestion question(UUID session, QuestionPart part) {
        return new PutQuestion(
                id(part.id()),
                session,
                part.template(),
                new FacetId(part.category(), part.facet()),
                part.text(),
                constant(Manner.class, part.manner()),
                constant(Role.class, part.role()),
                part.reason(),
                part.expectedGain(),
                part.followUpTo() == null ? null : id(part.followUpTo()),
                part.depth(),
                part.conflictId() == null ? null : id(part.conflictId()),
                constant(PutQuestion.Status.class, part.status()),
                part.askedAt());
    }

    private UUID id(UUID old) {
        return ids.computeIfAbsent(old, _ -> Ids.next());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String wire) {
        return Enum.valueOf(type, wire.toUpperCase(Locale.ROOT));
    }
}
