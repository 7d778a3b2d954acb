package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.Line;
import java.util.function.ToDoubleBiFunction;

/// Lines that hold one way of asking against another. Scenarios are drawn for the intervals.
record Comparison(Dialogues engine, Dialogues baseline) {

    private static final String TASK = "elicitation";

    Line share(String metric, int questions) {
        return line(metric, engine.hidden(), (dialogues, rows) -> dialogues.share(questions, rows));
    }

    Line share(String metric, int questions, Aspect aspect) {
        return line(metric, engine.hidden(aspect), (dialogues, rows) -> dialogues.share(questions, aspect, rows));
    }

    Line meanShare(String metric, int questions) {
        return line(metric, engine.all().size(), (dialogues, rows) -> dialogues.meanShare(questions, rows));
    }

    Line questions(String metric) {
        return line(metric, engine.all().size(), Dialogues::meanQuestions);
    }

    /// The difference of the shares.
    Line lead(String metric, int questions) {
        double lead = difference(questions, engine.rows());
        return Line.of(TASK, metric, engine.all().size(), lead)
                .between(Bootstrap.of(engine.all().size(), rows -> difference(questions, rows)));
    }

    private double difference(int questions, int[] rows) {
        return engine.share(questions, rows) - baseline.share(questions, rows);
    }

    private Line line(String metric, long n, ToDoubleBiFunction<Dialogues, int[]> figure) {
        return Line.of(TASK, metric, (int) n, figure.applyAsDouble(engine, engine.rows()))
                .against(figure.applyAsDouble(baseline, baseline.rows()))
                .between(Bootstrap.of(engine.all().size(), rows -> figure.applyAsDouble(engine, rows)))
                .fitted("nothing fitted; written with the development tasks in view");
    }
}
