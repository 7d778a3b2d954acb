package dev.socrates.engine.pack;

import dev.socrates.engine.pack.PackException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether the rules of a pack can be read, make sense for its facets and do to their examples what they
/// promise.
final class RuleChecks {

    private final List<Category> categories;
    private final List<Fault> faults = new ArrayList<>();

    private RuleChecks(List<Category> categories) {
        this.categories = categories;
    }

    static List<Fault> faults(List<Category> categories, List<Rule> rules) {
        var checks = new RuleChecks(categories);
        for (int i = 0; i < rules.size(); i++) {
            checks.check("/rules/" + i, rules.get(i));
        }
        return checks.faults;
    }

    private void check(String pointer, Rule rule) {
        try {
            var condition = ConditionParser.parse(rule.condition(), categories);
            example(pointer + "/fails", condition, rule.fails(), Truth.TRUE);
            example(pointer + "/passes", condition, rule.passes(), Truth.FALSE);
        } catch (ConditionException faulty) {
            report(pointer + "/condition", faulty.fault());
        }
    }

    private void example(String pointer, Condition condition, Map<String, List<String>> example, Truth wanted) {
        try {
            var verdict = new Evaluation(new RuleExamples(categories).claims(example)).of(condition);
            if (verdict.truth() != wanted) {
                var open = verdict.open().isEmpty() ? "" : "; open is " + String.join(", ", verdict.open());
                report(pointer, "makes the condition " + verdict.truth() + ", not " + wanted + open);
            }
        } catch (ConditionException faulty) {
            report(pointer, faulty.fault());
        }
    }

    private void report(String pointer, String message) {
        faults.add(new Fault(PackParts.RULES, pointer, message));
    }
}
