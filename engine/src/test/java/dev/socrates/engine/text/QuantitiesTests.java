package dev.socrates.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTests {

    private static List<Value.Quantity> in(String text) {
        return Quantities.in(text, Words.of(text), List.of()).stream()
                .map(Mention::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We expect 2,000 concurrent users              | COUNT    | 2000 user
                    about 2k users                                | COUNT    | ~ 2000 user
                    two thousand users at the same time           | COUNT    | 2000 user
                    a dozen people                                | COUNT    | 12 person
                    1.5 million registered customers              | COUNT    | 1500000 customer
                    a team of three developers                    | COUNT    | 3 developer
                    twenty-five branches                          | COUNT    | 25 branch
                    two hundred and fifty orders                  | COUNT    | 250 order
                    between 500 and 1,000 users                   | COUNT    | 500 to 1000 user
                    5-10k orders                                  | COUNT    | 5000 to 10000 order
                    at least 40 shops                             | COUNT    | >= 40 shop
                    no more than 3 clicks                         | COUNT    | <= 3 click
                    2,000+ users                                  | COUNT    | >= 2000 user
                    99.9 % uptime                                 | PERCENT  | 99.9 %
                    at least eighty percent of the lines          | PERCENT  | >= 80 %
                    within 300 ms                                 | DURATION | <= 300 ms
                    must respond in under 2s                      | DURATION | <= 2 s
                    takes two hours                               | DURATION | 2 h
                    kept for 10 years                             | DURATION | 10 y
                    not more than fifteen minutes                 | DURATION | <= 15 min
                    30 days or more                               | DURATION | >= 30 d
                    backups run daily                             | DURATION | 1 d
                    a copy every night                            | DURATION | 1 d
                    every 6 hours                                 | DURATION | 6 h
                    uploads of up to 20 MB                        | SIZE     | <= 20 MB
                    around 1.5TB of pictures                      | SIZE     | ~ 1.5 TB
                    20k EUR                                       | MONEY    | 20000 EUR
                    $5,000 in total                               | MONEY    | 5000 USD
                    a budget of 1.2 million euros                 | MONEY    | 1200000 EUR
                    50 orders per minute                          | RATE     | 50 order/min
                    200 requests/s                                | RATE     | 200 request/s
                    ten messages a second                         | RATE     | 10 message/s
                    500 rps                                       | RATE     | 500 request/s
                    """)
    void readsAmountUnitAndBound(String text, Value.Dimension dimension, String display) {
        assertThat(in(text)).singleElement().satisfies(quantity -> {
            assertThat(quantity.unit().dimension()).isEqualTo(dimension);
            assertThat(quantity.display()).isEqualTo(display);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Search answers within 200 ms at the 95th percentile",
                "p95 latency below 200 ms",
                "200 ms or less for 95 % of requests"
            })
    void attachesThePercentileInsteadOfCountingIt(String text) {
        assertThat(in(text)).singleElement().satisfies(quantity -> {
            assertThat(quantity.percentile()).isEqualTo(95);
            assertThat(quantity.bound()).isEqualTo(Value.Bound.AT_MOST);
            assertThat(quantity.base()).isEqualByComparingTo("0.2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use Python 3.11",
                "encrypted with AES-256",
                "TLS 1.3 everywhere",
                "open 24/7",
                "starts at 09:30",
                "in 2027 we grow",
                "the 3rd floor",
                "one of the shops",
                "as step 3 says",
                "see issue #12",
                "1.2.3.4"
            })
    void takesNoNameForAnAmount(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void findsSeveralInOneSentence() {
        assertThat(in("an RPO of 15 minutes and an RTO of 4 hours for 300 users"))
                .extracting(Value.Quantity::display)
                .containsExactly("15 min", "4 h", "300 user");
    }
}
