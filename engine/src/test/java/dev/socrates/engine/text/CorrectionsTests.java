package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90 days, sorry, I mean 60                                | 60 days
                    We keep it for 90 days - no, 60 days - in the archive.   | We keep it for 60 days - in the archive.
                    Kept 90, sorry, 60 days.                                 | Kept 60 days.
                    at most 500 users, wait, no, 800 users at a time         | at most 800 users at a time
                    It costs $5,000, make that $6,000.                       | It costs $6,000.
                    up to 90 days, actually 60                               | up to 60 days
                    90 days, no, 60 days, sorry, 30 days                     | 30 days
                    """)
    void takesBackTheFigureThatWasCorrected(String text, String corrected) {
        assertThat(Corrections.of(text)).contains(corrected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We expect 500 users, no more than 60 at once.",
                "We have 3 shops and, actually, 12 people work there",
                "Sorry, I mean 60 days",
                "Between 5 and 10 days",
                "no, 60",
                ""
            })
    void takesNothingBackWhereNothingWasCorrected(String text) {
        assertThat(Corrections.of(text)).isEmpty();
    }
}
