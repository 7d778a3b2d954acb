package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuestionQualityTests {

    private static final String GOOD = "What does a clerk do when an order arrives by phone at night?";

    @Test
    void aNeutralOpenNewQuestionOfUsualLengthIsPerfect() {
        assertThat(QuestionQuality.of(GOOD, List.of()).score()).isEqualTo(1);
    }

    @Test
    void weighsItsPartsAsTheFormulaSays() {
        var quality = QuestionQuality.of("Obviously everyone uses it, right?", List.of());

        assertThat(quality.bias().score()).isCloseTo(0.9, within(1e-9));
        assertThat(quality.openness()).isEqualTo(0.6);
        assertThat(quality.length()).isEqualTo(0.7);
        assertThat(quality.score()).isCloseTo(0.4 * 0.1 + 0.2 + 0.2 * 0.6 + 0.2 * 0.7, within(1e-9));
    }

    @Test
    void theSameQuestionAgainIsHalfAsNew() {
        assertThat(QuestionQuality.of(GOOD, List.of("Who pays?", GOOD)).newness())
                .isEqualTo(0.5);
        assertThat(QuestionQuality.of(GOOD, List.of("Which colours are liked?")).newness())
                .isGreaterThan(0.9);
    }

    @Test
    void aQuestionForYesOrNoIsHardlyOpen() {
        assertThat(QuestionQuality.of("Does it work?", List.of()).openness()).isEqualTo(0.3);
        assertThat(QuestionQuality.of("In that case, what happens?", List.of()).openness())
                .isEqualTo(0.8);
    }

    @Test
    void biasIsNamedWithItsKindAndWithNeutralWaysToAsk() {
        var bias = QuestionBias.of("Should we use the best framework, of course?");

        assertThat(bias.score()).isEqualTo(1);
        assertThat(bias.blocks()).isTrue();
        assertThat(bias.hits())
                .extracting(hit -> hit.kind().id())
                .containsExactlyInAnyOrder("solution", "technology", "leading");
        assertThat(bias.alternatives()).allSatisfy(alternative -> {
            assertThat(QuestionBias.of(alternative).score()).isZero();
            assertThat(alternative).endsWith("?");
        });
        assertThat(QuestionBias.of(GOOD).alternatives()).isEmpty();
    }

    @Test
    void lengthDoesNotDiluteBias() {
        var pushed = "Obviously everyone uses a database";

        assertThat(QuestionBias.of(pushed + " that is neither small nor large nor old nor new".repeat(20))
                        .score())
                .isEqualTo(QuestionBias.of(pushed).score());
    }

    @Test
    void everyQuestionOfThePackPasses() {
        var pack = Packs.load("software");

        assertThat(pack.questions())
                .allSatisfy(question -> assertThat(
                                QuestionQuality.of(question.text(), List.of()).passes())
                        .as(question.text())
                        .isTrue());
        assertThat(pack.questions())
                .flatExtracting(Question::followUps)
                .allSatisfy(
                        followUp -> assertThat(QuestionBias.of(followUp.text()).score())
                                .as(followUp.text())
                                .isZero());
    }

    @Property
    void staysBetweenNothingAndOne(@ForAll String text, @ForAll List<String> earlier) {
        assertThat(QuestionQuality.of(text, earlier).score()).isBetween(0.0, 1.0);
    }
}
