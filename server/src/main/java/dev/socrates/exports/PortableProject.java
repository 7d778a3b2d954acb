package dev.socrates.exports;

import dev.socrates.specifications.SmellJson;
import dev.socrates.specifications.ValueJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A whole project as JSON: what holds, what it was before, the conflicts, and the interview it came from.
/// The form in which projects are exported, and imported again.
///
/// @param format always `socrates-project`
/// @param version of the form; grows when a reader has to know
/// @param documents the texts that evidence of that kind points into; null in projects exported before there were any
/// @param terms what people decided about words, and `termPairs` about two of them; null likewise
public record PortableProject(
        String format,
        int version,
        Instant exportedAt,
        ProjectPart project,
        BigDecimal maturityScore,
        List<SpecificationPart> specifications,
        List<ConflictPart> conflicts,
        List<SessionPart> sessions,
        @Nullable List<DocumentPart> documents,
        @Nullable List<TermPart> terms,
        @Nullable List<TermPairPart> termPairs) {

    public static final String FORMAT = "socrates-project";
    public static final int VERSION = 1;

    public record ProjectPart(
            UUID id, String name, String description, String kind, String pack, String phase, Instant createdAt) {}

    public record DocumentPart(UUID id, String name, String sha256, String text, Instant addedAt) {}

    public record TermPart(
            String name, String status, @Nullable String definition, int revision, Instant decidedAt) {}

    /// @param same whether both name one thing, which then goes by `kept`
    public record TermPairPart(String kept, String other, boolean same, Instant decidedAt) {}

    public record SpecificationPart(
            UUID id,
            String category,
            String facet,
            String subject,
            String key,
            String status,
            @Nullable UUID supersededBy,
            Instant createdAt,
            Instant updatedAt,
            List<RevisionPart> revisions) {}

    /// The last revision of a specification is what it says now.
    public record RevisionPart(
            int number,
            String change,
            String statement,
            @Nullable ValueJson value,
            String modality,
            @Nullable String actor,
            double confidence,
            double quality,
            boolean confirmed,
            boolean notApplicable,
            String source,
            List<String> reasons,
            List<SmellJson> smells,
            @Nullable EvidencePart evidence,
            UUID authorId,
            Instant at) {}

    public record EvidencePart(String kind, UUID sourceId, int start, int end, String quote, String hash) {}

    public record ConflictPart(
            UUID id,
            String kind,
            String domain,
            String severity,
            String status,
            UUID existingId,
            List<String> existingWords,
            UUID incomingId,
            List<String> incomingWords,
            String explanation,
            Instant detectedAt,
            @Nullable String resolution,
            @Nullable String notes,
            @Nullable UUID resolvedBy,
            @Nullable Instant resolvedAt) {}

    /// @param role the first one of the terms, and all that older exports have of them
    /// @param terms on which the person was asked; null in those
    public record SessionPart(
            UUID id,
            String mode,
            String status,
            @Nullable String role,
            @Nullable SessionTermsPart terms,
            Instant startedAt,
            @Nullable Instant endedAt,
            List<QuestionPart> questions,
            List<MessagePart> messages) {}

    public record SessionTermsPart(List<String> roles, boolean alone, String budget, boolean adapts) {}

    public record QuestionPart(
            UUID id,
            @Nullable String template,
            String category,
            String facet,
            String text,
            String manner,
            String role,
            String reason,
            double expectedGain,
            @Nullable UUID followUpTo,
            int depth,
            @Nullable UUID conflictId,
            String status,
            Instant askedAt) {}

    public record MessagePart(
            UUID id,
            String author,
            String kind,
            @Nullable UUID questionId,
            String text,
            int specsExtracted,
            Instant at) {}
}
