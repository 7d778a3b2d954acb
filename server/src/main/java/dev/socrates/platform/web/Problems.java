package dev.socrates.platform.web;

import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.WorkspaceException.FieldError;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Builds the one form in which errors leave the server: RFC 9457 with `error`, `error_code` and `details`
/// beside it.
public final class Problems {

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, Map.of(), List.of());
    }

    static ProblemDetail of(WorkspaceException exception) {
        return of(
                status(exception.kind()),
                exception.code(),
                String.valueOf(exception.getMessage()),
                exception.details(),
                exception.errors());
    }

    static ProblemDetail of(
            HttpStatus status, String code, String detail, Map<String, Object> details, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code.replace('_', '-')));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("error", detail);
        problem.setProperty("error_code", code.toUpperCase(Locale.ROOT));
        problem.setProperty("details", details);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    static HttpStatus status(WorkspaceException.Kind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
