package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.pack.Question;
import java.util.ArrayList;
import java.util.List;

/// What was asked, question by question.
final class Histories {

    private Histories() {}

    static List<Asked> after(List<Asked> asked, Question question, Outcome outcome) {
        List<Asked> later = new ArrayList<>();
        later.add(new Asked(question.id(), question.facet(), outcome, 0));
        asked.forEach(one -> later.add(new Asked(one.questionId(), one.facet(), one.outcome(), one.age() + 1)));
        return later;
    }
}
