package dev.socrates.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What each operation needs, as `access/matrix.txt` says, and the operations that there really are.
final class Matrix {

    /// @param method GET, POST ...
    /// @param template the path with its variables
    record Op(String method, String template) {

        boolean ofTheInterface() {
            return template.startsWith("/api/");
        }

        boolean writes() {
            return !method.equals("GET");
        }

        String path(Map<String, String> values) {
            var path = template;
            for (var value : values.entrySet()) {
                path = path.replace("{" + value.getKey() + "}", value.getValue());
            }
            return path.replaceAll("\\{[a-z_]+}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private Matrix() {}

    static Map<Op, String> expected() {
        var expected = new LinkedHashMap<Op, String>();
        Written.lines("/access/matrix.txt").stream()
                .map(line -> line.split("\\s+"))
                .forEach(parts -> {
                    if (parts.length != 3 || expected.put(new Op(parts[1], parts[2]), parts[0]) != null) {
                        throw new IllegalStateException("twice or not readable: " + String.join(" ", parts));
                    }
                });
        return expected;
    }

    /// Ours, from the handler mappings.
    static Map<Op, HandlerMethod> there(RequestMappingHandlerMapping handlers) {
        var there = new LinkedHashMap<Op, HandlerMethod>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("dev.socrates.")) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.put(new Op(method.name(), path), handler)));
            }
        });
        return there;
    }
}
