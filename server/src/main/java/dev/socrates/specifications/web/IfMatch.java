package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.specifications.SpecificationException;
import org.jspecify.annotations.Nullable;

/// The revision that somebody has read, as the header If-Match says it.
public final class IfMatch {

    private IfMatch() {}

    public static @Nullable Integer revisionOrNull(@Nullable String header) {
        return header == null || header.isBlank() ? null : revision(header);
    }

    public static int revision(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new SpecificationException.RevisionRequired();
        }
        try {
            return Integer.parseInt(header.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new InvalidException("If-Match", "must be the ETag that was read", "invalid_etag");
        }
    }
}
