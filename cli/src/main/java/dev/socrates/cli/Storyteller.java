package dev.socrates.cli;

import dev.socrates.cli.Contract.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The person in the interview: knows what was said already, and answers what is asked from the script.
final class Storyteller {

    /// How many answers pass before somebody has second thoughts; fewer would look like a slip of the tongue.
    private static final int SECOND_THOUGHTS_AFTER = 5;

    private final Script script;
    private final Map<String, Integer> timesAsked = new HashMap<>();
    private @Nullable String shruggedAt;
    private int shrugs;
    private int answers;
    private boolean opened;
    private int committedAt = -1;
    private boolean settled;

    Storyteller(Script script) {
        this.script = script;
        this.settled = script.contradiction() == null;
    }

    /// How a question is met. Closed on purpose: a new way must be sent to the server and shown.
    sealed interface Turn {
        record Says(String text, Manner manner) implements Turn {}

        record NotNow(String why) implements Turn {}

        record Passes(String why) implements Turn {}
    }

    enum Manner {
        PLAIN,
        TELLS_EVERYTHING,
        DOES_NOT_KNOW,
        CHANGES_MIND
    }

    Turn meet(Question question) {
        if (!opened && script.opening() != null) {
            opened = true;
            answers++;
            return new Turn.Says(script.opening(), Manner.TELLS_EVERYTHING);
        }
        opened = true;
        var facet = question.about();
        var lines = script.answers().get(facet);
        if (lines == null) {
            return new Turn.Passes("the person has nothing to say about this");
        }
        if (question.followUp() && facet.equals(shruggedAt)) {
            shruggedAt = null;
            return new Turn.NotNow("the person wants to ask somebody first");
        }
        shruggedAt = null;
        var time = timesAsked.merge(facet, 1, Integer::sum) - 1;
        return script.unknown().contains(facet) ? doubtful(facet, lines, time) : line(question, lines, time);
    }

    /// Second thoughts that no question gave room for.
    Optional<String> secondThoughts() {
        var contradiction = script.contradiction();
        if (contradiction == null || settled || committedAt < 0) {
            return Optional.empty();
        }
        settled = true;
        return Optional.of(contradiction.say());
    }

    /// The conflict that the second thoughts are about came up by itself, so nothing is left to take back.
    void settle() {
        settled = true;
    }

    private Turn doubtful(String facet, Script.Lines lines, int time) {
        if (time > 0) {
            return spoken(facet, lines, time - 1);
        }
        shruggedAt = facet;
        answers++;
        return new Turn.Says(script.shrug().get(shrugs++ % script.shrug().size()), Manner.DOES_NOT_KNOW);
    }

    private Turn line(Question question, Script.Lines lines, int time) {
        var turn = spoken(question.about(), lines, time);
        if (!(turn instanceof Turn.Says says) || question.followUp() || !due(question.about())) {
            return turn;
        }
        return secondThoughts()
                .<Turn>map(more -> new Turn.Says(says.text() + " " + more, Manner.CHANGES_MIND))
                .orElse(turn);
    }

    private Turn spoken(String facet, Script.Lines lines, int time) {
        if (time > lines.then().size()) {
            return new Turn.Passes("everything the person knows about this was said");
        }
        answers++;
        var contradiction = script.contradiction();
        if (contradiction != null && contradiction.facet().equals(facet) && committedAt < 0) {
            committedAt = answers;
        }
        var text = time == 0 ? lines.say() : lines.then().get(time - 1);
        return new Turn.Says(text, Manner.PLAIN);
    }

    private boolean due(String facet) {
        var contradiction = script.contradiction();
        return contradiction != null
                && committedAt >= 0
                && answers - committedAt >= SECOND_THOUGHTS_AFTER
                && !contradiction.facet().equals(facet);
    }
}
