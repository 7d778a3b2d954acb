package dev.socrates.platform;

import java.util.List;
import java.util.Map;

/// Something a caller asked for that cannot be done, in words for people and a code for programs. Each module
/// has a subclass; which HTTP status a kind becomes is known to the problem handler alone.
public abstract class WorkspaceException extends RuntimeException {

    /// In the details of a TOO_MANY: seconds to wait.
    public static final String RETRY_AFTER = "retry_after";

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> details;
    private final transient List<FieldError> errors;

    /// @param code stable, snake_case; becomes the last segment of the problem's type
    protected WorkspaceException(Kind kind, String code, String detail) {
        this(kind, code, detail, Map.of(), List.of());
    }

    protected WorkspaceException(
            Kind kind, String code, String detail, Map<String, Object> details, List<FieldError> errors) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.details = Map.copyOf(details);
        this.errors = List.copyOf(errors);
    }

    /// A field of the request that is wrong.
    ///
    /// @param fieldCode stable, snake_case; what is wrong with it
    protected WorkspaceException(String fieldCode, String field, String message) {
        this(
                Kind.INVALID,
                "validation_failed",
                field + " " + message,
                Map.of(),
                List.of(new FieldError(field, message, fieldCode)));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public enum Kind {
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        PRECONDITION_REQUIRED,
        INVALID,
        TOO_MANY
    }

    /// One invalid field: its path in the body, what is wrong in words, and a stable code.
    public record FieldError(String field, String message, String code) {}
}
