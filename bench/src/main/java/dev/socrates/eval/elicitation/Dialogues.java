package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Aspect;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The dialogues of one way of asking, one for each scenario, and their figures over any selection of scenarios.
record Dialogues(List<Dialogue> all) {

    Dialogues {
        all = List.copyOf(all);
    }

    int[] rows() {
        return IntStream.range(0, all.size()).toArray();
    }

    /// Of all hidden requirements together.
    double share(int questions, int[] rows) {
        return ratio(rows, dialogue -> dialogue.elicited(questions), Dialogue::hidden);
    }

    double share(int questions, Aspect aspect, int[] rows) {
        return ratio(rows, dialogue -> dialogue.elicited(questions, aspect), dialogue -> dialogue.hidden(aspect));
    }

    /// Each scenario counting the same.
    double meanShare(int questions, int[] rows) {
        return mean(rows, dialogue -> (double) dialogue.elicited(questions) / dialogue.hidden());
    }

    double meanQuestions(int[] rows) {
        return mean(rows, Dialogue::questions);
    }

    long hidden() {
        return all.stream().mapToLong(Dialogue::hidden).sum();
    }

    long hidden(Aspect aspect) {
        return all.stream().mapToLong(dialogue -> dialogue.hidden(aspect)).sum();
    }

    private double mean(int[] rows, ToDoubleFunction<Dialogue> figure) {
        return IntStream.of(rows)
                .mapToDouble(row -> figure.applyAsDouble(all.get(row)))
                .average()
                .orElse(0);
    }

    private double ratio(int[] rows, ToDoubleFunction<Dialogue> part, ToDoubleFunction<Dialogue> whole) {
        double parts = IntStream.of(rows)
                .mapToDouble(row -> part.applyAsDouble(all.get(row)))
                .sum();
        double wholes = IntStream.of(rows)
                .mapToDouble(row -> whole.applyAsDouble(all.get(row)))
                .sum();
        return wholes == 0 ? 0 : parts / wholes;
    }
}
