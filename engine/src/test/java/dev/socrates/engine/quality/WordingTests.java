package dev.socrates.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It must be fast.                                                       | MISSING    | 0.1
            It must be fast.                                                       | NOT_NEEDED | 0.5
            The scale must be secure.                                              | NOT_NEEDED | 0.55
            Many parcels are weighed.                                              | NOT_NEEDED | 0.55
            Modern, flexible and efficient scales.                                 | NOT_NEEDED | 0.35
            The clerk weighs parcels, letters, etc.                                | NOT_NEEDED | 0.8
            The limit is TBD.                                                      | NOT_NEEDED | 0.4
            Maybe the clerk weighs the parcel.                                     | NOT_NEEDED | 0.85
            The clerk weighs several parcels and letters for each depot, branch and customer of the region every day. | NOT_NEEDED | 0.9
            """)
    void costsByTheTable(String statement, Measure measure, double quality) {
        assertThat(Wording.quality(Wording.smells(statement, measure))).isEqualTo(quality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parcels shall be weighed.",
                "The clerk must not open a parcel.",
                "The scale should print a label.",
                "The scale must print a label and open the gate.",
                "All parcels have a label."
            })
    void hintsAtWhatLeavesNothingOpen(String statement) {
        var smells = Wording.smells(statement, Measure.NOT_NEEDED);

        assertThat(smells).isNotEmpty().noneMatch(Smell::costs);
        assertThat(Wording.quality(smells)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PostgreSQL 16",
                "99.9 % availability",
                "Fast, within 300 ms",
                "At most 500 users",
                "Java 25 with Spring Boot",
                "31 March 2027"
            })
    void findsNothingWrongWithAFigureOrAName(String statement) {
        assertThat(Wording.smells(statement, Measure.GIVEN)).isEmpty();
    }

    @Test
    void proposesTheWholeStatement() {
        var smells = Wording.smells("Parcels arrive daily. The gate should open.", Measure.NOT_NEEDED);

        assertThat(smells).singleElement().satisfies(smell -> {
            assertThat(smell.words()).isEqualTo("should");
            assertThat(smell.proposal()).isEqualTo("Parcels arrive daily. The gate shall open.");
        });
    }

    @Test
    void asksForTheFigureThatIsMissing() {
        assertThat(Wording.smells("The gate opens for parcels", Measure.MISSING))
                .singleElement()
                .satisfies(smell -> {
                    assertThat(smell.flaw()).isEqualTo(SmellKind.UNMEASURABLE);
                    assertThat(smell.words()).isEmpty();
                    assertThat(smell.proposal()).startsWith("The gate opens for parcels. Measure: <");
                });
    }

    @Test
    void judgesAStoryByTheCriteriaOfStories() {
        var smells = Wording.smells(
                "As a clerk, I want an app that weighs parcels and prints the labels so that nothing is late.",
                Measure.NOT_NEEDED);

        assertThat(smells)
                .extracting(Smell::flaw)
                .contains(StoryCriterion.ATOMIC)
                .doesNotContain(SmellKind.PURPOSE);
        assertThat(smells).noneMatch(Smell::costs);
    }

    @Test
    void takesAnOpenerForNoJudgement() {
        assertThat(Wording.smells("Fine, the clerk weighs the parcel.", Measure.NOT_NEEDED))
                .noneMatch(Smell::costs);
    }

    @Test
    void findsAFlawByItsNameInAnyCase() {
        assertThat(Flaw.of("VAGUE")).isEqualTo(SmellKind.VAGUE);
        assertThat(Flaw.of("story_atomic")).isEqualTo(StoryCriterion.ATOMIC);
        assertThatThrownBy(() -> Flaw.of("nice")).isInstanceOf(IllegalArgumentException.class);
    }
}
