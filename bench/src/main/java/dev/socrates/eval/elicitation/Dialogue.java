package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.engine.elicitation.Dial;
import dev.socrates.engine.elicitation.Elicitation;
import dev.socrates.engine.elicitation.Exchange;
import dev.socrates.engine.elicitation.Step;
import dev.socrates.engine.elicitation.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What came of a row of questions on one scenario.
///
/// @param found for each question the number of the requirement that it brought out, or [Oracle#NOTHING]
record Dialogue(Scenario scenario, List<Integer> found) {

    Dialogue {
        found = List.copyOf(found);
    }

    /// The engine asks and hears the answers: the requirement in the person's words, or nothing in particular.
    static Dialogue adaptive(Scenario scenario, Elicitation elicitation, Oracle oracle, Rule rule, Dial dial) {
        var exchanges = new ArrayList<Exchange>();
        var found = new ArrayList<Integer>();
        while (elicitation.next(exchanges, dial) instanceof Step.Ask ask) {
            int answer = oracle.answer(ask.wording().text(), new HashSet<>(found), rule);
            found.add(answer);
            var text = answer == Oracle.NOTHING
                    ? null
                    : scenario.hidden().get(answer).text();
            exchanges.add(new Exchange(ask.wording().id(), text));
        }
        return new Dialogue(scenario, found);
    }

    static Dialogue fixed(Scenario scenario, List<Wording> questions, Oracle oracle, Rule rule) {
        var found = new ArrayList<Integer>();
        for (var question : questions) {
            found.add(oracle.answer(question.text(), new HashSet<>(found), rule));
        }
        return new Dialogue(scenario, found);
    }

    int questions() {
        return found.size();
    }

    long elicited(int questions) {
        return found.stream()
                .limit(questions)
                .filter(number -> number != Oracle.NOTHING)
                .count();
    }

    long elicited(int questions, Aspect aspect) {
        return found.stream()
                .limit(questions)
                .filter(number -> number != Oracle.NOTHING)
                .filter(number -> scenario.hidden().get(number).aspect() == aspect)
                .count();
    }

    long hidden() {
        return scenario.hidden().size();
    }

    long hidden(Aspect aspect) {
        return scenario.hidden().stream()
                .filter(hidden -> hidden.aspect() == aspect)
                .count();
    }
}
