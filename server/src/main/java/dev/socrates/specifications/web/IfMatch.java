package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;

/// The revision that a caller has read, as the header says it.
public final class IfMatch {

    private IfMatch() {}

    public static int revision(String header) {
        try {
            return Integer.parseInt(header.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new InvalidException("If-Match", "must be the ETag that was read", "invalid_etag");
        }
    }
}
