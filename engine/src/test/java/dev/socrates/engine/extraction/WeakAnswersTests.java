package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.pack.Question.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakAnswersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    performance.response_time | It must be fast.                                | VAGUE
                    performance.response_time | It must be fast.                                | UNMEASURABLE
                    scalability.user_load     | Many users                                      | UNMEASURABLE
                    scalability.user_load     | maybe 500 users, I think                        | HEDGED
                    goals.purpose             | It has to be a modern, flexible platform.       | VAGUE
                    goals.users               | Nurses, etc.                                    | VAGUE
                    goals.users               | users                                           | SHORT
                    scalability.user_load     | yes                                             | SHORT
                    """)
    void saysWhatAWeakAnswerLacks(String facet, String text, Trigger lack) {
        var extraction = SmallProject.answer(facet, text);
        assertThat(extraction.lacks()).contains(lack);
        assertThat(extraction.candidates())
                .allSatisfy(
                        candidate -> assertThat(SmallProject.worth(candidate)).isLessThan(0.75));
    }

    @Test
    void keepsAVagueAnswerWellBelowAConcreteOne() {
        var vague = SmallProject.answer("performance.response_time", "The search must be really fast and responsive.");
        assertThat(vague.candidates())
                .isNotEmpty()
                .allSatisfy(
                        candidate -> assertThat(SmallProject.worth(candidate)).isLessThanOrEqualTo(0.5));
    }
}
