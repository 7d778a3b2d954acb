package dev.socrates.api;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess.Permission;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What the server can do, read from its handlers: an operation that is added is tested without naming it.
final class Operations {

    /// @param needs empty where no project is concerned
    record Operation(String method, String template, Optional<Permission> needs, HandlerMethod handler) {

        /// The path with these values in it; where there is none, an id that names nothing.
        String path(Map<String, String> values) {
            var path = template;
            for (var value : values.entrySet()) {
                path = path.replace("{" + value.getKey() + "}", value.getValue());
            }
            return path.replaceAll("\\{[a-z_]+}", UUID.randomUUID().toString());
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean concernsProject() {
            return Stream.of("{project_id}", "{session_id}", "{conflict_id}").anyMatch(template::contains);
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private Operations() {}

    static List<Operation> of(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method ->
                                        new Operation(method.name(), path, needs(entry.getValue()), entry.getValue()))))
                .toList();
    }

    static List<Operation> ofProjects(RequestMappingHandlerMapping handlers) {
        return of(handlers).stream().filter(Operation::concernsProject).toList();
    }

    private static Optional<Permission> needs(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .map(parameter -> Optional.ofNullable(parameter.getParameterAnnotation(May.class)))
                .flatMap(Optional::stream)
                .map(May::value)
                .findFirst();
    }

    static List<String> names(Collection<Operation> operations) {
        return operations.stream().map(Operation::toString).toList();
    }
}
