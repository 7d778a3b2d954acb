package dev.socrates.specifications;

import java.time.Instant;
import java.util.UUID;

/// A text that drafts were read out of. Spans of evidence point into `text` as it stands here.
public record Document(UUID id, String name, String sha256, String text, UUID addedBy, Instant addedAt) {

    /// The kind that evidence from a document bears.
    public static final String KIND = "document";
}
