package dev.socrates.platform;

import java.util.List;
import java.util.Map;

/// A value that no annotation can judge turned out invalid; always names the field.
public final class InvalidException extends WorkspaceException {

    public InvalidException(String field, String message, String code) {
        super(
                Kind.INVALID,
                "validation_failed",
                field + ": " + message,
                Map.of(),
                List.of(new FieldError(field, message, code)));
    }
}
