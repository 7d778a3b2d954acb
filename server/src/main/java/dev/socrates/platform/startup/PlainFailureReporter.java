package dev.socrates.platform.startup;

import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/// One line for one fault: whoever starts a server from a terminal reads the last line, not a banner.
class PlainFailureReporter implements FailureAnalysisReporter {

    private static final String BANNER = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

    /// The banner is silenced here, because a start can fail before the configuration of logging is read.
    PlainFailureReporter() {
        LoggingSystem.get(PlainFailureReporter.class.getClassLoader()).setLogLevel(BANNER, LogLevel.OFF);
    }

    @Override
    public void report(FailureAnalysis analysis) {
        lines(analysis).forEach(line -> System.err.println("socrates: " + line));
    }

    private static List<String> lines(FailureAnalysis analysis) {
        for (var cause = analysis.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BindValidationException invalid) {
                var prefix = invalid.getValidationErrors().getName() + ".";
                return invalid.getValidationErrors().getAllErrors().stream()
                        .map(error -> text(prefix, error))
                        .toList();
            }
        }
        return List.of(
                switch (analysis.getCause()) {
                    case PortInUseException taken ->
                        "port %d is taken by another program; choose another one with --port"
                                .formatted(taken.getPort());
                    case BindException unreadable ->
                        "%s cannot be read: %s"
                                .formatted(
                                        unreadable.getName(),
                                        NestedExceptionUtils.getMostSpecificCause(unreadable)
                                                .getMessage());
                    case null, default -> analysis.getDescription().strip();
                });
    }

    private static String text(String prefix, ObjectError error) {
        return error instanceof FieldError field && !(field.getRejectedValue() instanceof Boolean)
                ? prefix + DataObjectPropertyName.toDashedForm(field.getField()) + " " + field.getDefaultMessage()
                : String.valueOf(error.getDefaultMessage());
    }
}
