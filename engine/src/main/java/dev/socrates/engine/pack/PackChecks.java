package dev.socrates.engine.pack;

import dev.socrates.engine.pack.PackException.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What must hold in a pack and a schema cannot say. Reads leniently, because it runs over files with
/// faults in their shape too.
final class PackChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, JsonNode> files;
    private final boolean complete;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Asked> questions = new LinkedHashMap<>();

    /// @param complete whether all files could be read; a question may live in one that could not
    PackChecks(Map<String, JsonNode> files, boolean complete) {
        this.files = files;
        this.complete = complete;
    }

    private record Asked(String file, String pointer, JsonNode tree) {}

    List<Fault> faults() {
        files.forEach(this::checkCategory);
        questions.forEach(this::checkOrder);
        return faults;
    }

    private void checkCategory(String file, JsonNode category) {
        var id = category.path("id").asString("");
        if (!file.equals(id + ".yaml")) {
            faults.add(new Fault(file, "/id", "is '" + id + "', but the file is called '" + file + "'"));
        }
        if (PackParts.SCHEMAS.containsKey(file)) {
            faults.add(new Fault(file, "/id", "is the name of another file of packs"));
        }
        checkUnique(file, category, "/facets");
        for (int i = 0; i < category.path("facets").size(); i++) {
            var pointer = "/facets/" + i;
            checkUnique(file, category, pointer + "/keys");
            var asked = category.at(pointer + "/questions");
            for (int j = 0; j < asked.size(); j++) {
                var question = new Asked(file, pointer + "/questions/" + j, asked.get(j));
                checkQuestion(question);
                checkKeys(question, category.at(pointer + "/keys"));
            }
        }
    }

    private void checkUnique(String file, JsonNode category, String pointer) {
        Set<String> seen = new HashSet<>();
        var items = category.at(pointer);
        for (int i = 0; i < items.size(); i++) {
            var id = items.path(i).path("id").asString("");
            if (!seen.add(id)) {
                faults.add(new Fault(file, pointer + "/" + i + "/id", "'" + id + "' is used twice"));
            }
        }
    }

    private void checkQuestion(Asked asked) {
        var id = asked.tree().path("id").asString("");
        var first = questions.putIfAbsent(id, asked);
        if (first != null) {
            var where = first.file() + "#" + first.pointer();
            faults.add(new Fault(
                    asked.file(), asked.pointer() + "/id", "'" + id + "' is already the question at " + where));
        }
        checkText(asked, "/text", "");
        for (int i = 0; i < asked.tree().path("follow_ups").size(); i++) {
            checkText(asked, "/follow_ups/" + i + "/text", "words");
        }
    }

    private void checkKeys(Asked asked, JsonNode keys) {
        var known = keys.valueStream().map(key -> key.path("id").asString("")).toList();
        asked.tree()
                .path("asks")
                .valueStream()
                .map(key -> key.asString(""))
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add(
                        new Fault(asked.file(), asked.pointer() + "/asks", "the facet has no key '" + key + "'")));
    }

    /// Only `allowed` is ever filled in; any other name in braces would reach the person as it stands.
    private void checkText(Asked asked, String pointer, String allowed) {
        var text = asked.tree().at(pointer).asString("");
        PLACEHOLDER
                .matcher(text)
                .results()
                .filter(found -> !found.group(1).equals(allowed))
                .forEach(found -> faults.add(new Fault(
                        asked.file(), asked.pointer() + pointer, "nothing fills the placeholder " + found.group())));
        var bias = QuestionBias.of(text);
        if (bias.blocks()) {
            var phrases = String.join("', '", bias.phrases());
            faults.add(new Fault(
                    asked.file(), asked.pointer() + pointer, "pushes its answer with the words '" + phrases + "'"));
        }
    }

    private void checkOrder(String id, Asked asked) {
        var after = asked.tree().path("after");
        for (int i = 0; i < after.size(); i++) {
            var before = after.path(i).asString("");
            if (complete && !questions.containsKey(before)) {
                var pointer = asked.pointer() + "/after/" + i;
                faults.add(new Fault(asked.file(), pointer, "there is no question '" + before + "'"));
            }
        }
        var cycle = cycle(id);
        if (!cycle.isEmpty()) {
            faults.add(new Fault(
                    asked.file(), asked.pointer() + "/after", "waits for itself: " + String.join(" after ", cycle)));
        }
    }

    /// The shortest chain from a question back to itself, or nothing.
    private List<String> cycle(String start) {
        Map<String, String> reachedFrom = new HashMap<>();
        List<String> queue = new ArrayList<>(List.of(start));
        for (int i = 0; i < queue.size(); i++) {
            var current = queue.get(i);
            var asked = questions.get(current);
            if (asked == null) {
                continue;
            }
            for (var node : asked.tree().path("after")) {
                var before = node.asString("");
                if (before.equals(start)) {
                    return chain(start, current, reachedFrom);
                }
                if (reachedFrom.putIfAbsent(before, current) == null) {
                    queue.add(before);
                }
            }
        }
        return List.of();
    }

    private static List<String> chain(String start, String last, Map<String, String> reachedFrom) {
        List<String> chain = new ArrayList<>(List.of(start));
        for (var id = last; !id.equals(start); id = reachedFrom.getOrDefault(id, start)) {
            chain.add(1, id);
        }
        chain.add(start);
        return chain;
    }
}
