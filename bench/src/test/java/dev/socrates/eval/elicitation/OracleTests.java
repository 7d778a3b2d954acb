package dev.socrates.eval.elicitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.elicitation.Aspect;
import dev.socrates.eval.elicitation.Scenario.Hidden;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OracleTests {

    private static final Rule WORDS = new Rule(1, 0, true);
    private static final Scenario CHOIR = new Scenario(
            "I need a site for our choir.",
            List.of(
                    new Hidden(Aspect.CONTENT, "I expect the site to show rehearsal dates."),
                    new Hidden(Aspect.INTERACTION, "I prefer singers to cancel a rehearsal by phone."),
                    new Hidden(Aspect.STYLE, "I prefer a purple header.")));

    private final Oracle oracle = new Oracle(CHOIR, new LetterEmbedder());

    @Test
    void tellsTheNearestOfThoseThatShareAWord() {
        assertThat(oracle.answer("Which rehearsal dates to show?", Set.of(), WORDS))
                .isZero();
    }

    @Test
    void tellsNothingTwice() {
        assertThat(oracle.answer("Which rehearsal dates to show?", Set.of(0), WORDS))
                .isOne();
        assertThat(oracle.answer("Which rehearsal dates to show?", Set.of(0, 1), WORDS))
                .isEqualTo(Oracle.NOTHING);
    }

    @Test
    void takesNoWordThatTheTextHasOrThatFramesEveryRequirement() {
        assertThat(oracle.answer("What do you prefer and expect of a choir site?", Set.of(), WORDS))
                .isEqualTo(Oracle.NOTHING);
    }

    @Test
    void hearsNoLongQuestions() {
        assertThat(oracle.answer("header " + "or header ".repeat(12), Set.of(), WORDS))
                .isEqualTo(2);
        assertThat(oracle.answer("header or " + "or header ".repeat(12), Set.of(), WORDS))
                .isEqualTo(Oracle.NOTHING);
    }

    @Test
    void wantsBothOrOneOfTheTwo() {
        assertThat(new Rule(1, 0.6, true).allows(1, 0.5)).isFalse();
        assertThat(new Rule(1, 0.6, true).allows(1, 0.6)).isTrue();
        assertThat(new Rule(1, 0.6, false).allows(1, 0.5)).isTrue();
        assertThat(new Rule(1, 0.6, false).allows(0, 0.5)).isFalse();
    }
}
