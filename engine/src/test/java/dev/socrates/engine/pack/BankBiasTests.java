package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.elicitation.QuestionBank;
import org.junit.jupiter.api.Test;

/// The questions of the bank are held to the same rules as those of a pack.
class BankBiasTests {

    @Test
    void pushesNobodyToAnAnswer() {
        for (var question : QuestionBank.standard().questions()) {
            assertThat(question.texts())
                    .allSatisfy(text -> assertThat(QuestionBias.of(text).score())
                            .as("%s: %s", question.id(), text)
                            .isZero());
        }
    }

    @Test
    void namesFacetsThatThereAre() {
        var pack = Packs.load("software");
        assertThat(QuestionBank.standard().questions())
                .allSatisfy(question -> assertThat(pack.find(question.facet()))
                        .as("%s of %s", question.facet(), question.id())
                        .isPresent());
    }
}
