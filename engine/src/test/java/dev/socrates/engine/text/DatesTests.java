package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    live on 1 March 2027             | 2027-03-01
                    by the 1st of March, 2027        | 2027-03-01
                    before March 15, 2027            | 2027-03-15
                    until 2027-03-01                 | 2027-03-01
                    am 15.06.2027                    | 2027-06-15
                    by Q3 2027                       | 2027-09-30
                    end of June 2027                 | 2027-06-30
                    in February 2028                 | 2028-02-29
                    at the end of 2027               | 2027-12-31
                    """)
    void readsTheDay(String text, String day) {
        assertThat(Dates.in(Words.of(text)))
                .extracting(mention -> mention.value().display())
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on 1 March", "by Q3", "in 2027", "may 5 users", "31 February 2027", "2027-13-01", "soon"})
    void guessesNoYearAndNoDayThatDoesNotExist(String text) {
        assertThat(Dates.in(Words.of(text))).isEmpty();
    }
}
