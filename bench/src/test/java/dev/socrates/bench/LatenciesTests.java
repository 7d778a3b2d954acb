package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTests {

    private final Latencies latencies = new Latencies();

    @Test
    void percentilesAreValuesThatWereMeasured() {
        for (int i = 100; i >= 1; i--) {
            latencies.took(Operation.ANSWER, i * 1_000_000L);
        }
        var figures = latencies.of(Operation.ANSWER);
        assertThat(figures.p50()).isEqualTo(50);
        assertThat(figures.p95()).isEqualTo(95);
        assertThat(figures.p99()).isEqualTo(99);
        assertThat(figures.max()).isEqualTo(100);
    }

    @Test
    void aFailedCallCountsAsErrorAndHasNoTime() {
        latencies.took(Operation.ME, 9_000_000);
        latencies.failed(Operation.ME, "503");
        assertThat(latencies.of(Operation.ME).count()).isEqualTo(1);
        assertThat(latencies.of(Operation.ME).errors()).isEqualTo(1);
        assertThat(latencies.firstError()).isEqualTo("me: 503");
    }

    @Test
    void answersAreNotAmongTheOthers() {
        latencies.took(Operation.ANSWER, 500_000_000);
        latencies.took(Operation.STATUS, 2_000_000);
        latencies.failed(Operation.ANSWER, "500");
        assertThat(latencies.others()).isEqualTo(new Latencies.Figures(1, 0, 2, 2, 2, 2));
    }

    @Test
    void nothingMeasuredIsZeroAndNoFailure() {
        assertThat(latencies.of(Operation.HISTORY)).isEqualTo(new Latencies.Figures(0, 0, 0, 0, 0, 0));
    }
}
