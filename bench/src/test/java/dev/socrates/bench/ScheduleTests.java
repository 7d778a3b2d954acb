package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.bench.Schedule.Arrival;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final Schedule MINUTE = Schedule.of(20, 100, Duration.ofMinutes(1), 7);

    @Test
    void answersAndOtherCallsComeAtTheirRates() {
        assertThat(count(arrival -> arrival.operation() == Operation.ANSWER)).isCloseTo(1200, within(120L));
        assertThat(count(arrival -> arrival.operation().other())).isCloseTo(6000, within(300L));
    }

    @Test
    void theNextQuestionIsAskedForAsOftenAsAnswersCome() {
        assertThat(count(arrival -> arrival.operation() == Operation.NEXT_QUESTION))
                .isCloseTo(1200, within(120L));
    }

    @Test
    void everyKindOfCallComesInOrderOfTime() {
        assertThat(MINUTE.arrivals().stream().map(Arrival::operation)).contains(Operation.values());
        assertThat(MINUTE.arrivals().stream().map(Arrival::nanos)).isSorted();
    }

    @Test
    void arrivalsAreIrregularButTheSameEachTime() {
        assertThat(Schedule.of(20, 100, Duration.ofMinutes(1), 7)).isEqualTo(MINUTE);
        assertThat(Schedule.of(20, 100, Duration.ofMinutes(1), 8)).isNotEqualTo(MINUTE);
    }

    @Test
    void withoutOtherCallsOnlyAnswersArrive() {
        assertThat(Schedule.of(5, 0, Duration.ofSeconds(20), 1).arrivals())
                .isNotEmpty()
                .allMatch(arrival -> arrival.operation() == Operation.ANSWER);
    }

    private static long count(Predicate<Arrival> wanted) {
        return MINUTE.arrivals().stream().filter(wanted).count();
    }
}
