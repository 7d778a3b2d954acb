package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.quality.Measure;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.text.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Judges the wording of the clauses of one text, each once: a text may say the same a thousand times, and a clause
/// may become several candidates.
final class Judging {

    private record Judged(String text, String statement, Measure measure) {}

    private final Map<Judged, List<Smell>> known = new HashMap<>();

    List<Smell> smells(Clause clause, Facet facet, @Nullable Value value) {
        var measure = Quality.measure(facet, value);
        return known.computeIfAbsent(
                new Judged(clause.text(), clause.statement(), measure), _ -> Quality.smells(clause, measure));
    }
}
