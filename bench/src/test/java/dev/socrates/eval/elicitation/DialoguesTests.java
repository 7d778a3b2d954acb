package dev.socrates.eval.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.engine.elicitation.Elicitor;
import dev.socrates.engine.elicitation.QuestionBank;
import dev.socrates.engine.elicitation.Wording;
import dev.socrates.eval.elicitation.Scenario.Hidden;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialoguesTests {

    private static final Hidden COLOR = new Hidden(Aspect.STYLE, "blue");
    private static final Hidden FIELD = new Hidden(Aspect.CONTENT, "name");

    private final Dialogues dialogues = new Dialogues(List.of(
            new Dialogue(new Scenario("a", List.of(COLOR, FIELD)), List.of(Oracle.NOTHING, 1, 0)),
            new Dialogue(new Scenario("b", List.of(FIELD, FIELD, FIELD, FIELD)), List.of(3))));

    @Test
    void sharesCountEveryRequirementTheSame() {
        assertThat(dialogues.share(20, dialogues.rows())).isEqualTo(3.0 / 6);
        assertThat(dialogues.share(2, dialogues.rows())).isEqualTo(2.0 / 6);
        assertThat(dialogues.share(20, Aspect.CONTENT, dialogues.rows())).isEqualTo(2.0 / 5);
        assertThat(dialogues.share(20, new int[] {1, 1})).isEqualTo(2.0 / 8);
    }

    @Test
    void meansCountEveryTaskTheSame() {
        assertThat(dialogues.meanShare(20, dialogues.rows())).isEqualTo((1 + 0.25) / 2);
        assertThat(dialogues.meanQuestions(dialogues.rows())).isEqualTo(2);
    }

    @Test
    void everyOrderHoldsTheSameQuestions() {
        var checklist = new Elicitor(QuestionBank.standard(), new LetterEmbedder())
                .about("I need a shop.")
                .checklist();
        for (var order : Order.values()) {
            assertThat(order.of(checklist)).containsExactlyInAnyOrderElementsOf(checklist);
        }
        assertThat(Order.CHECKLIST.of(checklist)).isEqualTo(checklist);
        assertThat(Order.ASPECTS_IN_TURN.of(checklist).subList(0, 3))
                .extracting(wording -> wording.question().aspect())
                .containsExactly(Aspect.values());
        assertThat(Order.BY_PRIOR.of(checklist))
                .extracting((Wording wording) -> wording.question().prior())
                .isSorted();
        assertThat(Collections.frequency(checklist, checklist.getFirst())).isOne();
    }
}
