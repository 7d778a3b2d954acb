package dev.socrates.eval.detection;

import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.Line;
import dev.socrates.eval.Scores;
import java.util.List;

/// Rows with the label they have, the one that was found and the one of the simple method.
record Labelled(List<String> truth, List<String> found, List<String> simple) {

    static Labelled of(Document document, List<String> found) {
        var rows = document.rows();
        return new Labelled(
                rows.stream().map(Document.Row::label).toList(),
                found,
                rows.stream().map(row -> ModalRule.label(row.text())).toList());
    }

    static Labelled all(List<Labelled> parts) {
        return new Labelled(
                parts.stream().flatMap(part -> part.truth.stream()).toList(),
                parts.stream().flatMap(part -> part.found.stream()).toList(),
                parts.stream().flatMap(part -> part.simple.stream()).toList());
    }

    double macroF1() {
        return Scores.macroF1(truth, found);
    }

    double simpleMacroF1() {
        return Scores.macroF1(truth, simple);
    }

    Line line(String metric, String fitted) {
        return Line.of("requirement-detection", metric, truth.size(), macroF1())
                .against(simpleMacroF1())
                .between(Bootstrap.of(truth.size(), drawn -> Scores.macroF1(truth, found, drawn)))
                .fitted(fitted);
    }
}
