package dev.socrates.specifications.glossary.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.specifications.glossary.Terms.Judgement;
import dev.socrates.specifications.glossary.Word.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a form of the page says about a term.
///
/// @param status the decision, by its name on the wire
public record TermForm(
        @Nullable String name,
        @Nullable String status,
        @Nullable String definition,
        @Nullable String revision) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DEFINITION = 2000;

    /// Forms end lines with two characters, and PostgreSQL has no U+0000.
    public TermForm {
        name = Objects.requireNonNullElse(name, "");
        status = Objects.requireNonNullElse(status, "");
        definition = Objects.requireNonNullElse(definition, "")
                .replace("\r\n", "\n")
                .replace("\0", "")
                .strip();
        revision = Objects.requireNonNullElse(revision, "");
    }

    void check() {
        fits(String.valueOf(name), "name");
        if (Arrays.stream(Status.values()).noneMatch(one -> one.wire().equals(status))) {
            throw new InvalidException("status", "is unknown", "unknown");
        }
        if (String.valueOf(definition).length() > LONGEST_DEFINITION) {
            throw new InvalidException("definition", "is too long", "size");
        }
        if (!String.valueOf(revision).matches("\\d{0,9}")) {
            throw new InvalidException("revision", "is no number", "unknown");
        }
    }

    static void fits(String name, String field) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidException(field, "must have 1 to 100 characters", "size");
        }
    }

    Judgement judgement() {
        var text = String.valueOf(definition);
        var read = String.valueOf(revision);
        return new Judgement(
                String.valueOf(name),
                Status.valueOf(String.valueOf(status).toUpperCase(Locale.ROOT)),
                text.isEmpty() ? null : text,
                read.isEmpty() ? 0 : Integer.parseInt(read));
    }
}
