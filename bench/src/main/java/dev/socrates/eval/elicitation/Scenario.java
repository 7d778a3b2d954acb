package dev.socrates.eval.elicitation;

import dev.socrates.engine.elicitation.Aspect;
import java.util.List;

/// One application as somebody described it at first, and what they did not say.
record Scenario(String said, List<Hidden> hidden) {

    Scenario {
        hidden = List.copyOf(hidden);
    }

    record Hidden(Aspect aspect, String text) {}
}
