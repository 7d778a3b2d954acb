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
                    stays within 20 miles of the pier             | LENGTH   | <= 20 miles
                    at most 60cm long                             | LENGTH   | <= 60 cm
                    1.5 kilometers                                | LENGTH   | 1.5 km
                    200 meters of gas and water                   | COUNT    | 200 meters
                    a sack of 25 kg                               | WEIGHT   | 25 kg
                    two tonnes                                    | WEIGHT   | 2 t
                    below 8 degrees Celsius                       | TEMPERATURE | <= 8 °C
                    at most 8 °C                                  | TEMPERATURE | <= 8 °C
                    80 km/h                                       | RATE     | 80 km/hour
                    We expect 2,000 concurrent users              | COUNT    | 2,000 users
                    about 2k users                                | COUNT    | ~ 2,000 users
                    two thousand users at the same time           | COUNT    | 2,000 users
                    a dozen people                                | COUNT    | 12 people
                    1.5 million registered customers              | COUNT    | 1,500,000 customers
                    a team of three developers                    | COUNT    | 3 developers
                    twenty-five branches                          | COUNT    | 25 branches
                    two hundred and fifty orders                  | COUNT    | 250 orders
                    between 500 and 1,000 users                   | COUNT    | 500 to 1,000 users
                    5-10k orders                                  | COUNT    | 5,000 to 10,000 orders
                    at least 40 shops                             | COUNT    | >= 40 shops
                    no more than 3 clicks                         | COUNT    | <= 3 clicks
                    2,000+ users                                  | COUNT    | >= 2,000 users
                    99.9 % uptime                                 | PERCENT  | 99.9 %
                    at least eighty percent of the lines          | PERCENT  | >= 80 %
                    within 300 ms                                 | DURATION | <= 300 ms
                    must respond in under 2s                      | DURATION | <= 2 seconds
                    takes two hours                               | DURATION | 2 hours
                    kept for 10 years                             | DURATION | 10 years
                    not more than fifteen minutes                 | DURATION | <= 15 minutes
                    30 days or more                               | DURATION | >= 30 days
                    backups run daily                             | DURATION | 1 day
                    a copy every night                            | DURATION | 1 day
                    every 6 hours                                 | DURATION | 6 hours
                    uploads of up to 20 MB                        | SIZE     | <= 20 MB
                    around 1.5TB of pictures                      | SIZE     | ~ 1.5 TB
                    20k EUR                                       | MONEY    | 20,000 EUR
                    $5,000 in total                               | MONEY    | 5,000 USD
                    a budget of 1.2 million euros                 | MONEY    | 1,200,000 EUR
                    50 orders per minute                          | RATE     | 50 orders/min
                    200 requests/s                                | RATE     | 200 requests/s
                    ten messages a second                         | RATE     | 10 messages/s
                    500 rps                                       | RATE     | 500 requests/s
                    9 litres a day                                | RATE     | 9 litres/day
                    every second Tuesday                          | DURATION | 2 weeks
                    every other month                             | DURATION | 2 months
                    rehearsed twice a year                        | DURATION | 6 months
                    nobody may buy more than 8 tickets            | COUNT    | <= 8 tickets
                    its size may not be above 25 MB               | SIZE     | <= 25 MB
                    it must not be larger than 350 KB             | SIZE     | <= 350 KB
                    may run for 1 hour but no longer              | DURATION | <= 1 hour
                    not under 80 percent                          | PERCENT  | >= 80 %
                    not less than eighty percent                  | PERCENT  | >= 80 %
                    if nobody answers for more than 5 minutes     | DURATION | >= 5 minutes
                    sold over two weeks                           | DURATION | 2 weeks
                    it takes over two weeks                       | DURATION | >= 2 weeks
                    in 15 minutes at the most                     | DURATION | <= 15 minutes
                    must fall below 60 per month                  | RATE     | <= 60/month
                    automatically from 2 to 8 containers          | COUNT    | 2 to 8 containers
                    12 boxes                                      | COUNT    | 12 boxes
                    a couple of hundred users                     | COUNT    | ~ 200 users
                    a few thousand orders per day                 | RATE     | ~ 3,000 orders/day
                    within half a second                          | DURATION | <= 0.5 seconds
                    a quarter of an hour                          | DURATION | 0.25 hours
                    two and a half hours                          | DURATION | 2.5 hours
                    1 h 30 min                                    | DURATION | 90 minutes
                    2 minutes and 30 seconds                      | DURATION | 150 seconds
                    from 5 up to 10 seconds                       | DURATION | 5 to 10 seconds
                    1.5k users                                    | COUNT    | 1,500 users
                    five nines                                    | PERCENT  | 99.999 %
                    three nines of availability                   | PERCENT  | 99.9 %
                    512 MiB of memory                             | SIZE     | 512 MiB
                    60 fps                                        | RATE     | 60 frames/s
                    100 req/min                                   | RATE     | 100 requests/min
                    twice a week                                  | DURATION | 3.5 days
                    12 kg                                         | WEIGHT   | 12 kg
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    p99.9 under 2 s                             | 999
                    the 99.9th percentile is below 2 s          | 999
                    p999 below 2 s                              | 999
                    a median of 2 s                             | 50
                    for 99 % of requests within 2 s             | 99
                    """)
    void knowsFinePercentilesAndTheMedian(String text, int percentile) {
        assertThat(in(text))
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.percentile()).isEqualTo(percentile));
    }

    @Test
    void findsSeveralInOneSentence() {
        assertThat(in("an RPO of 15 minutes and an RTO of 4 hours for 300 users"))
                .extracting(Value.Quantity::display)
                .containsExactly("15 minutes", "4 hours", "300 users");
    }
}
