package dev.socrates.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How long each call took, counted from the moment at which it was due: a server that stalls pays for all
/// who came meanwhile.
final class Latencies {

    private final Map<Operation, List<Long>> nanos = new EnumMap<>(Operation.class);
    private final Map<Operation, Integer> errors = new EnumMap<>(Operation.class);
    private String firstError = "";

    synchronized void took(Operation operation, long time) {
        nanos.computeIfAbsent(operation, _ -> new ArrayList<>()).add(time);
    }

    /// A refused call has no time: a quick refusal must not improve the figures.
    synchronized void failed(Operation operation, String why) {
        errors.merge(operation, 1, Integer::sum);
        if (firstError.isEmpty()) {
            firstError = operation.title() + ": " + why;
        }
    }

    synchronized String firstError() {
        return firstError;
    }

    synchronized int errors() {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized Figures of(Operation operation) {
        return Figures.of(nanos.getOrDefault(operation, List.of()), errors.getOrDefault(operation, 0));
    }

    /// Everything but answers.
    synchronized Figures others() {
        var all = nanos.entrySet().stream()
                .filter(entry -> entry.getKey().other())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        int failed = errors() - errors.getOrDefault(Operation.ANSWER, 0);
        return Figures.of(all, failed);
    }

    /// Milliseconds.
    record Figures(int count, int errors, double p50, double p95, double p99, double max) {

        static Figures of(Collection<Long> nanos, int errors) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Figures(
                    sorted.length,
                    errors,
                    percentile(sorted, 50),
                    percentile(sorted, 95),
                    percentile(sorted, 99),
                    percentile(sorted, 100));
        }

        /// The smallest value that at least so many percent do not exceed; none is invented in between.
        private static double percentile(long[] sorted, int percent) {
            if (sorted.length == 0) {
                return 0;
            }
            int rank = (int) Math.ceil(sorted.length * percent / 100.0);
            return Arrays.stream(sorted).skip(Math.max(0, rank - 1)).findFirst().orElse(0)
                    / (double) Duration.ofMillis(1).toNanos();
        }
    }
}
