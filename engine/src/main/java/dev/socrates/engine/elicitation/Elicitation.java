package dev.socrates.engine.elicitation;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.engine.elicitation.Step.Factor;
import dev.socrates.engine.elicitation.Step.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The questions about one application. Holds no state of the conversation: the same exchanges give the same step.
public final class Elicitation {

    private final Description description;
    private final Meanings meanings;
    private final List<Wording> checklist;
    private final Map<String, Wording> byId = new HashMap<>();
    private final Map<String, Double> closeness;

    Elicitation(QuestionBank bank, Description description, Meanings meanings) {
        this.description = description;
        this.meanings = meanings;
        this.checklist = checklist(bank, description);
        this.closeness = meanings.closeness(description.text());
        checklist.forEach(wording -> byId.put(wording.id(), wording));
    }

    /// Every question in the words of the description, in the order of the bank; those that are asked for each of
    /// several things come again at the end.
    public List<Wording> checklist() {
        return checklist;
    }

    /// The most promising question, or the reason to ask no more.
    ///
    /// @param exchanges what was asked so far, in that order; one with an unknown wording counts as asked, and only
    ///     its answer is heard
    public Step next(List<Exchange> exchanges, Dial dial) {
        if (exchanges.size() >= dial.questions()) {
            return new Stop(
                    dial.questions() == 1
                            ? "The 1 question that was agreed on has been asked."
                            : "The " + dial.questions() + " questions that were agreed on have been asked.");
        }
        var ranked = ranked(exchanges);
        if (ranked.isEmpty()) {
            return new Stop("All questions that fit this application have been asked.");
        }
        if (ranked.getFirst().gain() < dial.leastGain()) {
            return new Stop("No question is left with a chance of " + Math.round(100 * dial.leastGain())
                    + " in 100 or more to bring out something new.");
        }
        return ranked.getFirst();
    }

    /// All questions that were not asked and make sense here, the most promising first; equal ones in the order of the
    /// bank.
    public List<Ask> ranked(List<Exchange> exchanges) {
        var asked = exchanges.stream().map(Exchange::wording).collect(Collectors.toSet());
        var belief = new Belief(description, byId, exchanges, meanings, closeness);
        var ranked = new ArrayList<Ask>();
        for (var wording : checklist) {
            var factors = asked.contains(wording.id()) ? List.<Factor>of() : belief.factors(wording);
            if (!factors.isEmpty()) {
                double odds = factors.stream().mapToDouble(Factor::value).reduce(1, (a, b) -> a * b);
                ranked.add(new Ask(wording, odds / (1 + odds), factors));
            }
        }
        ranked.sort(Comparator.comparingDouble((Ask ask) -> -ask.gain()));
        return ranked;
    }

    private static List<Wording> checklist(QuestionBank bank, Description description) {
        var first = new ArrayList<Wording>();
        var again = new ArrayList<Wording>();
        for (var question : bank.questions()) {
            var wordings = Wording.of(question, description);
            first.add(wordings.getFirst());
            again.addAll(wordings.subList(1, wordings.size()));
        }
        first.addAll(again);
        return List.copyOf(first);
    }
}
