package dev.socrates.engine.conflict.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.socrates.engine.conflict.pairs.Judgement.Relation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairJudgeTests {

    private static final String GATE = "The parking gate shall open within 4 seconds after a ticket was read.";

    @Test
    void takesAnotherFigureForAConflict() {
        var judgement = judge(GATE, GATE.replace("4", "9"), 0.97);

        assertThat(judgement.relation()).isEqualTo(Relation.CONFLICT);
        assertThat(judgement.leftWords()).containsExactly("4");
        assertThat(judgement.rightWords()).containsExactly("9");
        assertThat(judgement.reason()).contains("figures differ");
    }

    @Test
    void takesADenialForAConflict() {
        var judgement = judge(GATE, GATE.replace("shall open", "shall not open"), 0.95);

        assertThat(judgement.relation()).isEqualTo(Relation.CONFLICT);
        assertThat(judgement.reason()).contains("denies");
    }

    @Test
    void takesTheSameAmountInAnotherUnitForADuplicate() {
        assertThat(judge(GATE, GATE.replace("4 seconds", "4000 ms"), 0.96).relation())
                .isEqualTo(Relation.DUPLICATE);
    }

    @Test
    void takesAnotherMatterForNeutral() {
        assertThat(judge(GATE, "Florists print the price of a bouquet on its label.", 0.42)
                        .relation())
                .isEqualTo(Relation.NEUTRAL);
    }

    @Test
    void saysWhatSpokeForIt() {
        assertThat(judge(GATE, GATE.replace("4", "9"), 0.97).because())
                .isNotEmpty()
                .anyMatch(contribution -> contribution.effect() > 0);
    }

    @Property(tries = 50)
    void copesWithAnyText(@ForAll String left, @ForAll String right) {
        var judgement = judge(left, right, 0.5);

        assertThat(judgement.conflict() + judgement.duplicate()).isBetween(0.0, 1.000001);
    }

    @Test
    void copesWithHugeStatements() {
        assertThatCode(() -> judge(GATE.repeat(2_000), GATE.repeat(1_999), 1)).doesNotThrowAnyException();
    }

    private static Judgement judge(String left, String right, double cosine) {
        return PairJudge.shipped().judge(Statement.of(left), Statement.of(right), cosine);
    }
}
