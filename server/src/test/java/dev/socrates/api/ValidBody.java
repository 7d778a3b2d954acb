package dev.socrates.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/// A body that an operation would take, as `bodies/valid.txt` says.
///
/// @param required the fields that must be there
/// @param optional whether the operation works without a body
record ValidBody(String method, String template, Map<String, Object> fields, List<String> required, boolean optional) {

    static List<ValidBody> all() {
        var lines = Written.lines("/bodies/valid.txt");
        var bodies = new ArrayList<ValidBody>();
        for (int i = 0; i < lines.size(); i += 2) {
            bodies.add(of(lines.get(i).split(" "), lines.get(i + 1).split(" ", 2)));
        }
        return bodies;
    }

    private static ValidBody of(String[] operation, String[] body) {
        boolean optional = body[0].equals("-");
        var fields = ApiClient.JSON.readValue(
                body[1].replace("{question_id}", UUID.randomUUID().toString()),
                new TypeReference<LinkedHashMap<String, Object>>() {});
        return new ValidBody(
                operation[0], operation[1], fields, optional ? List.of() : List.of(body[0].split(",")), optional);
    }

    String operation() {
        return method + " " + template;
    }
}
