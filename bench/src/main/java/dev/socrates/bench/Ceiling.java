package dev.socrates.bench;

import java.io.IOException;
import java.time.Duration;

/// Looks for the highest rate of answers that the server holds, with eighty reads a second and as many calls
/// for the next question as answers beside them: each step is higher by a quarter, until one is not held.
final class Ceiling {

    /// Milliseconds at the 95th percentile.
    static final double LIMIT = 200;

    private static final double STEP = 1.25;
    private static final double READS = 80;
    private static final double HIGHEST = 1_000;
    private static final int SECONDS = 12;
    private static final int PEOPLE = 10;
    private static final int PROJECTS = 300;

    private Ceiling() {}

    /// @return answers a second; zero when not even the first rate is held
    static double find(Wire wire, double first, long seed) throws IOException {
        Report.say("%nLooking for the highest rate, %d s each step ...".formatted(SECONDS));
        var population = Population.settle(wire, PEOPLE, PROJECTS, seed);
        double held = 0;
        for (double rate = first; rate < HIGHEST; rate *= STEP) {
            var schedule = Schedule.of(rate, rate + READS, Duration.ofSeconds(SECONDS), seed + (long) rate);
            var outcome = Load.run(wire, population, schedule);
            var answers = outcome.latencies().of(Operation.ANSWER);
            boolean fine = outcome.held() && outcome.latencies().errors() == 0 && answers.p95() < LIMIT;
            Report.say("  %6.1f answers a second: p50 %7.1f ms, p95 %7.1f ms, %d errors%s"
                    .formatted(
                            rate,
                            answers.p50(),
                            answers.p95(),
                            outcome.latencies().errors(),
                            fine ? "" : "  not held"));
            if (!fine) {
                break;
            }
            held = rate;
        }
        return held;
    }
}
