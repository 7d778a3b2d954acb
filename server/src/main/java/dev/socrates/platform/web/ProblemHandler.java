package dev.socrates.platform.web;

import dev.socrates.platform.CpuPool;
import dev.socrates.platform.Ids;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.WorkspaceException.FieldError;
import dev.socrates.platform.web.IdempotencyRepository.KeyTaken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// The only place that knows which failure becomes which status. Nothing internal leaves: an unexpected
/// failure is logged under an error id, and the id is all that the caller sees.
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_SECONDS = "2";

    private final ProblemPages pages;

    ProblemHandler(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> on(WorkspaceException exception) {
        var headers = new HttpHeaders();
        var wait = exception.details().get(WorkspaceException.RETRY_AFTER);
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, wait.toString());
        }
        return respond(Problems.of(exception), headers);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> on(CpuPool.Busy exception) {
        return unavailable("busy", "The server is busy. Please try again.");
    }

    /// The filter answers with the reply of the request that was faster.
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> on(KeyTaken exception) {
        return respond(
                Problems.of(HttpStatus.CONFLICT, "already_done", "This request has taken effect already."),
                new HttpHeaders());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> on(BodyTooLargeException exception) {
        return respond(
                Problems.of(HttpStatus.CONTENT_TOO_LARGE, "body_too_large", String.valueOf(exception.getMessage())),
                new HttpHeaders());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> on(MultipartException exception) {
        return respond(
                Problems.of(HttpStatus.BAD_REQUEST, "unreadable_body", "The form and its file cannot be read."),
                new HttpHeaders());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    @Nullable
    ResponseEntity<Object> onDatabase(RuntimeException exception) {
        return switch (DatabaseTrouble.of(exception)) {
            case SILENT -> {
                LOG.warn(
                        "The database does not answer: {}",
                        NestedExceptionUtils.getMostSpecificCause(exception).getMessage());
                yield unavailable(
                        "database_unavailable", "The database does not answer at the moment. Nothing was stored.");
            }
            case FULL -> {
                LOG.error("The database has run out of disk or memory", exception);
                yield unavailable("storage_exhausted", "The server has run out of storage. Nothing was stored.");
            }
            case OURS -> onUnexpected(exception);
        };
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> onUnexpected(Exception exception) {
        var errorId = Ids.next();
        LOG.error("Unexpected failure {}", errorId, exception);
        var problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal_error",
                "Something went wrong on our side. Error id: " + errorId);
        problem.setProperty("error_id", errorId);
        return respond(problem, new HttpHeaders());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> on(MethodArgumentTypeMismatchException exception) {
        // An id that is not a UUID names nothing, so it is treated like any other unknown id.
        if (exception.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return respond(Problems.of(HttpStatus.NOT_FOUND, "not_found", "There is nothing here."), new HttpHeaders());
        }
        return respond(
                invalid(List.of(new FieldError(exception.getName(), "has the wrong form", "type_mismatch"))),
                new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(invalid(BadFields.of(exception)), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(invalid(BadFields.of(exception)), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(
                invalid(List.of(new FieldError(exception.getRequestPartName(), "is missing", "required"))), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var cause = exception.getMostSpecificCause();
        if (cause instanceof BodyTooLargeException) {
            return respond(
                    Problems.of(HttpStatus.CONTENT_TOO_LARGE, "body_too_large", String.valueOf(cause.getMessage())),
                    headers);
        }
        var field = BadFields.inBody(cause);
        if (field.isPresent()) {
            return respond(invalid(List.of(field.get())), headers);
        }
        return respond(
                Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "unreadable_body",
                        "The body is not JSON in UTF-8 that this server accepts."),
                headers);
    }

    /// Spring's own exceptions (405, 406, 415, missing parameters ...) keep their status and take our form.
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var known = Optional.ofNullable(HttpStatus.resolve(status.value())).orElse(HttpStatus.BAD_REQUEST);
        if (known.is5xxServerError()) {
            return onUnexpected(exception);
        }
        var detail = body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : known.getReasonPhrase();
        return respond(Problems.of(known, known.name().toLowerCase(Locale.ROOT), detail), headers);
    }

    private static ProblemDetail invalid(List<FieldError> errors) {
        var first = errors.isEmpty() ? new FieldError("request", "is invalid", "invalid") : errors.getFirst();
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "validation_failed",
                first.field() + " " + first.message(),
                Map.of(),
                errors);
    }

    private @Nullable ResponseEntity<Object> unavailable(String code, String detail) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return respond(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, code, detail), headers);
    }

    /// @return null when a browser has been shown a page instead
    private @Nullable ResponseEntity<Object> respond(ProblemDetail problem, HttpHeaders headers) {
        if (pages.answered(problem, headers)) {
            return null;
        }
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
