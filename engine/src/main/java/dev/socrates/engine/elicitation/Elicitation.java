package dev.socrates.engine.elicitation;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.engine.elicitation.Step.Factor;
import dev.socrates.engine.elicitation.Step.Stop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /// @param exchanges what was asked so far, in that order; one with an unknown wording counts as asked and says
    ///     nothing about the others
    public Step next(List<Exchange> exchanges, Dial dial) {
        if (exchanges.size() >= dial.questions()) {
            return new Stop("The " + dial.questions() + " questions that were agreed on have been asked.");
        }
        var belief = new Belief(description, byId, exchanges, meanings, closeness);
        var best = best(belief, exchanges);
        if (best == null) {
            return new Stop("All questions that fit this application have been asked.");
        }
        if (best.gain() < dial.leastGain()) {
            return new Stop("No question is left that is likely to bring out something new.");
        }
        return best;
    }

    private @Nullable Ask best(Belief belief, List<Exchange> exchanges) {
        var asked = new HashSet<String>();
        exchanges.forEach(exchange -> asked.add(exchange.wording()));
        Ask best = null;
        for (var wording : checklist) {
            var factors = asked.contains(wording.id()) ? List.<Factor>of() : belief.factors(wording);
            double odds = factors.stream().mapToDouble(Factor::value).reduce(1, (a, b) -> a * b);
            double gain = odds / (1 + odds);
            if (!factors.isEmpty() && (best == null || gain > best.gain())) {
                best = new Ask(wording, gain, factors);
            }
        }
        return best;
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
