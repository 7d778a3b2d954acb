package dev.socrates.platform.web;

import dev.socrates.platform.WorkspaceException.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Which fields of a request are wrong, by the names that they have on the wire.
final class BadFields {

    private BadFields() {}

    static List<FieldError> of(MethodArgumentNotValidException exception) {
        return exception.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldError(
                        snake(error.getField()),
                        // Of what could not be converted Spring's message names the classes concerned.
                        error.isBindingFailure() ? "has the wrong form" : message(error),
                        snake(Optional.ofNullable(error.getCode()).orElse("invalid"))))
                .toList();
    }

    static List<FieldError> of(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(BadFields::of)
                .toList();
    }

    private static Stream<FieldError> of(ParameterValidationResult result) {
        var name = Optional.ofNullable(result.getMethodParameter().getParameterName())
                .orElse("request");
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(snake(name), message(error), "invalid"));
    }

    /// Empty when the body as a whole cannot be read.
    static Optional<FieldError> inBody(Throwable unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                Optional.of(new FieldError(path(unknown), "is not a known field", "unknown_field"));
            case StreamConstraintsException _ -> Optional.empty();
            case DatabindException bind
            when !path(bind).isEmpty() ->
                Optional.of(new FieldError(path(bind), "has the wrong type or form", "type_mismatch"));
            default -> Optional.empty();
        };
    }

    private static String message(MessageSourceResolvable error) {
        return Optional.ofNullable(error.getDefaultMessage()).orElse("is invalid");
    }

    private static String path(DatabindException exception) {
        var path = new StringBuilder();
        for (var reference : exception.getPath()) {
            if (reference.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            } else {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
