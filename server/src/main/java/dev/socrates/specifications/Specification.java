package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Value;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A statement about a project with a stable id: its identity, its status and what its latest revision says.
public record Specification(
        SpecificationId id,
        FacetId facet,
        String subject,
        String key,
        Status status,
        int revision,
        Content content,
        @Nullable SpecificationId supersededBy,
        Instant createdAt,
        Instant updatedAt) {

    /// What a revision says.
    ///
    /// @param confidence 0 to 1; 1 once a person confirmed it
    /// @param quality 0 to 1; those of the smells that cost say why
    public record Content(
            String statement,
            @Nullable Value value,
            Modality modality,
            @Nullable String actor,
            double confidence,
            double quality,
            boolean confirmed,
            boolean notApplicable,
            Source source,
            List<String> reasons,
            List<Smell> smells,
            @Nullable Evidence evidence) {

        Content confirmedByPerson() {
            return new Content(
                    statement,
                    value,
                    modality,
                    actor,
                    1.0,
                    quality,
                    true,
                    notApplicable,
                    source,
                    reasons,
                    smells,
                    evidence);
        }
    }

    /// One entry of a specification's history.
    public record Revision(int number, String change, Content content, UUID author, Instant at) {}

    /// Where in which text of a person the statement comes from. The quote is what stood there, the hash that
    /// of the whole text, so that a reader can tell whether it is still the same.
    public record Evidence(String kind, UUID id, Span span, String quote, String hash) {}

    public enum Status {
        DRAFT,
        PENDING,
        CURRENT,
        SUPERSEDED,
        REJECTED,
        DELETED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Status of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    public enum Source {
        USER_INPUT,
        EXTRACTED,
        INFERRED,
        TEMPLATE,
        IMPORT;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Source of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    /// The same one with another text.
    Specification saying(Content other) {
        return new Specification(id, facet, subject, key, status, revision, other, supersededBy, createdAt, updatedAt);
    }

    /// This specification as the engine compares and counts it.
    public Claim claim() {
        return new Claim(
                id.toString(),
                facet,
                subject,
                key,
                content.statement(),
                content.value(),
                content.modality(),
                content.actor(),
                content.confidence(),
                content.quality(),
                content.notApplicable());
    }
}
