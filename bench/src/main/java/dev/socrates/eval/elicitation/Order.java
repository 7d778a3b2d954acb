package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.engine.elicitation.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;

/// Fixed orders of the same questions in the same words.
enum Order {

    /// As the bank has them: all of interaction, then content, then style, in each from getting in to running it. So
    /// does somebody who works through a list; with 20 questions it does not come to style.
    CHECKLIST("the checklist"),

    /// The checklist, taking one question of each aspect in turn.
    ASPECTS_IN_TURN("its aspects in turn"),

    /// What is most often left unsaid first, whatever the application is: all the judgement of the bank without a look
    /// at the description.
    BY_PRIOR("an order by prior");

    private final String title;

    Order(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Wording> of(List<Wording> checklist) {
        return switch (this) {
            case CHECKLIST -> checklist;
            case ASPECTS_IN_TURN -> inTurn(checklist);
            case BY_PRIOR ->
                checklist.stream()
                        .sorted(Comparator.comparingDouble(
                                wording -> -wording.question().prior().chance()))
                        .toList();
        };
    }

    private static List<Wording> inTurn(List<Wording> checklist) {
        var waiting = new EnumMap<Aspect, Deque<Wording>>(Aspect.class);
        for (var wording : checklist) {
            waiting.computeIfAbsent(wording.question().aspect(), aspect -> new ArrayDeque<>())
                    .add(wording);
        }
        var order = new ArrayList<Wording>();
        while (order.size() < checklist.size()) {
            for (var queue : waiting.values()) {
                if (!queue.isEmpty()) {
                    order.add(queue.remove());
                }
            }
        }
        return order;
    }
}
