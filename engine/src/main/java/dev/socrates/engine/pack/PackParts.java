package dev.socrates.engine.pack;

import dev.socrates.engine.pack.PackException.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What a pack may have beside its categories: rules, groups of them, and forms of export.
final class PackParts {

    static final String RULES = "rules.yaml";
    static final String ANALYZERS = "analyzers.yaml";
    static final String EXPORTERS = "exporters.yaml";

    static final Map<String, PackSchema> SCHEMAS = schemas();

    private final Map<String, JsonNode> trees;

    PackParts(Map<String, JsonNode> trees) {
        this.trees = trees;
    }

    /// What a schema cannot say. The trees must have their shape already.
    List<Fault> faults(List<Category> categories) {
        List<Fault> faults = new ArrayList<>();
        unique(RULES, "rules", faults);
        unique(ANALYZERS, "analyzers", faults);
        unique(EXPORTERS, "exporters", faults);
        var known = rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (int i = 0; i < analyzers().size(); i++) {
            for (var rule : analyzers().get(i).rules()) {
                if (!known.contains(rule)) {
                    faults.add(new Fault(ANALYZERS, "/analyzers/" + i + "/rules", "there is no rule '" + rule + "'"));
                }
            }
        }
        faults.addAll(RuleChecks.faults(categories, rules()));
        return faults;
    }

    private void unique(String file, String field, List<Fault> faults) {
        var seen = new HashSet<String>();
        var ids = items(file, field).stream()
                .map(item -> PackTrees.text(item, "id"))
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                faults.add(new Fault(file, "/" + field + "/" + i + "/id", "'" + ids.get(i) + "' is used twice"));
            }
        }
    }

    List<Rule> rules() {
        return items(RULES, "rules").stream()
                .map(rule -> new Rule(
                        PackTrees.text(rule, "id"),
                        PackTrees.text(rule, "name"),
                        PackTrees.text(rule, "description"),
                        PackTrees.constant(Severity.class, rule.path("severity")),
                        PackTrees.text(rule, "condition"),
                        PackTrees.text(rule, "message"),
                        example(rule.path("fails")),
                        example(rule.path("passes"))))
                .toList();
    }

    List<Analyzer> analyzers() {
        return items(ANALYZERS, "analyzers").stream()
                .map(analyzer -> new Analyzer(
                        PackTrees.text(analyzer, "id"),
                        PackTrees.text(analyzer, "name"),
                        PackTrees.text(analyzer, "description"),
                        analyzer.path("required").booleanValue(),
                        analyzer.path("enabled").booleanValue(),
                        PackTrees.texts(analyzer, "tags"),
                        PackTrees.texts(analyzer, "rules")))
                .toList();
    }

    List<Exporter> exporters() {
        return items(EXPORTERS, "exporters").stream()
                .map(exporter -> new Exporter(
                        PackTrees.text(exporter, "id"),
                        PackTrees.text(exporter, "name"),
                        PackTrees.text(exporter, "description"),
                        PackTrees.text(exporter, "extension"),
                        PackTrees.text(exporter, "media_type"),
                        PackTrees.text(exporter, "template")))
                .toList();
    }

    private List<JsonNode> items(String file, String field) {
        var tree = trees.get(file);
        return tree == null ? List.of() : tree.path(field).valueStream().toList();
    }

    private static Map<String, List<String>> example(JsonNode node) {
        Map<String, List<String>> example = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> example.put(
                        entry.getKey(),
                        entry.getValue().isString()
                                ? List.of(entry.getValue().stringValue())
                                : entry.getValue()
                                        .valueStream()
                                        .map(JsonNode::stringValue)
                                        .toList()));
        return example;
    }

    private static Map<String, PackSchema> schemas() {
        Map<String, PackSchema> schemas = new LinkedHashMap<>();
        schemas.put(RULES, PackSchema.RULES);
        schemas.put(ANALYZERS, PackSchema.ANALYZERS);
        schemas.put(EXPORTERS, PackSchema.EXPORTERS);
        return schemas;
    }
}
