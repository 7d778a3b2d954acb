package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Claims as an author of rules would write them: a path and what is said about it.
final class Statements {

    private final Pack pack;
    private final Map<String, List<String>> said = new LinkedHashMap<>();

    Statements(Pack pack) {
        this.pack = pack;
    }

    Statements say(String path, String statement) {
        said.computeIfAbsent(path, _ -> new ArrayList<>()).add(statement);
        return this;
    }

    List<Claim> claims() {
        return new RuleExamples(pack.categories()).claims(said);
    }

    Verdict evaluate(String condition) {
        return new Evaluation(claims()).of(ConditionParser.parse(condition, pack.categories()));
    }

    Truth truth(String condition) {
        return evaluate(condition).truth();
    }
}
