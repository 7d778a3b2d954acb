package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Dial;
import dev.socrates.engine.elicitation.Elicitation;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Scenarios, each with the questions about it and with what answers them.
record Measured(List<Scenario> scenarios, List<Elicitation> elicitations, List<Oracle> oracles) {

    /// As many as are compared.
    static final int QUESTIONS = 20;

    Measured {
        scenarios = List.copyOf(scenarios);
        elicitations = List.copyOf(elicitations);
        oracles = List.copyOf(oracles);
    }

    Dialogues adaptive(Rule rule, Dial dial) {
        return each(i -> Dialogue.adaptive(scenarios.get(i), elicitations.get(i), oracles.get(i), rule, dial));
    }

    Dialogues fixed(Rule rule, Order order) {
        return each(i -> {
            var questions = order.of(elicitations.get(i).checklist());
            int count = Math.min(QUESTIONS, questions.size());
            return Dialogue.fixed(scenarios.get(i), questions.subList(0, count), oracles.get(i), rule);
        });
    }

    private Dialogues each(IntFunction<Dialogue> dialogue) {
        return new Dialogues(
                IntStream.range(0, scenarios.size()).mapToObj(dialogue).toList());
    }
}
