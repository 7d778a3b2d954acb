package dev.socrates.specifications.web;

import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Specification.Content;
import dev.socrates.specifications.Specification.Evidence;
import dev.socrates.specifications.Specification.Revision;
import dev.socrates.specifications.ValueJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A specification on the wire, wherever one is shown.
public record SpecificationView(
        UUID id,
        String category,
        String facet,
        String subject,
        String key,
        String status,
        int revision,
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
        List<SmellView> smells,
        @Nullable EvidenceView evidence,
        @Nullable UUID supersededBy,
        Instant createdAt,
        Instant updatedAt) {

    public static SpecificationView of(Specification s) {
        var content = s.content();
        return new SpecificationView(
                s.id().value(),
                s.facet().category(),
                s.facet().facet(),
                s.subject(),
                s.key(),
                s.status().wire(),
                s.revision(),
                content.statement(),
                value(content),
                modality(content),
                content.actor(),
                content.confidence(),
                content.quality(),
                content.confirmed(),
                content.notApplicable(),
                content.source().wire(),
                content.reasons(),
                content.smells().stream().map(SmellView::of).toList(),
                EvidenceView.of(content.evidence()),
                s.supersededBy() == null ? null : s.supersededBy().value(),
                s.createdAt(),
                s.updatedAt());
    }

    private static @Nullable ValueJson value(Content content) {
        return content.value() == null ? null : ValueJson.of(content.value());
    }

    private static String modality(Content content) {
        return content.modality().name().toLowerCase(Locale.ROOT);
    }

    /// @param kind `answer`, `message` or `document`
    /// @param start offset of the quote in that text, in UTF-16 units; `end` is behind its last
    /// @param hash SHA-256 of the whole text
    public record EvidenceView(String kind, UUID sourceId, int start, int end, String quote, String hash) {

        static @Nullable EvidenceView of(@Nullable Evidence evidence) {
            return evidence == null
                    ? null
                    : new EvidenceView(
                            evidence.kind(),
                            evidence.id(),
                            evidence.span().start(),
                            evidence.span().end(),
                            evidence.quote(),
                            evidence.hash());
        }
    }

    /// One entry of the history.
    public record RevisionView(
            int number,
            String change,
            String statement,
            @Nullable ValueJson value,
            String modality,
            double confidence,
            double quality,
            boolean confirmed,
            String source,
            @Nullable EvidenceView evidence,
            UUID authorId,
            Instant at) {

        static RevisionView of(Revision revision) {
            var content = revision.content();
            return new RevisionView(
                    revision.number(),
                    revision.change(),
                    content.statement(),
                    SpecificationView.value(content),
                    SpecificationView.modality(content),
                    content.confidence(),
                    content.quality(),
                    content.confirmed(),
                    content.source().wire(),
                    EvidenceView.of(content.evidence()),
                    revision.author(),
                    revision.at());
        }
    }
}
