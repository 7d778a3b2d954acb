package dev.socrates.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// When which call arrives. Arrivals are independent of each other and of replies (a Poisson process with a
/// fixed seed), as people are who know nothing of each other.
record Schedule(List<Arrival> arrivals, Duration length) {

    record Arrival(long nanos, Operation operation) {}

    /// @param answers a second; the next question is asked for as often
    /// @param others all other calls a second, asking for the next question among them
    static Schedule of(double answers, double others, Duration length, long seed) {
        var random = new Random(seed);
        var arrivals = new ArrayList<Arrival>();
        add(arrivals, Operation.ANSWER, answers, length, random);
        add(arrivals, Operation.NEXT_QUESTION, Math.min(answers, others), length, random);
        double rest = Math.max(0, others - answers);
        for (var operation : Operation.values()) {
            add(arrivals, operation, rest * operation.share() / 100, length, random);
        }
        arrivals.sort(Comparator.comparingLong(Arrival::nanos));
        return new Schedule(List.copyOf(arrivals), length);
    }

    private static void add(
            List<Arrival> arrivals, Operation operation, double perSecond, Duration length, Random random) {
        if (perSecond <= 0) {
            return;
        }
        double mean = Duration.ofSeconds(1).toNanos() / perSecond;
        for (double at = gap(mean, random); at < length.toNanos(); at += gap(mean, random)) {
            arrivals.add(new Arrival((long) at, operation));
        }
    }

    private static double gap(double mean, Random random) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }

    /// Sleeps until a moment of [System#nanoTime].
    static void await(long due) throws IOException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("interrupted");
            }
        }
    }
}
