package dev.socrates.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How busy the server, its PostgreSQL and the whole machine were between two moments. When the machine was
/// busier than server and clients account for, somebody else was working, and the other figures say less.
record Cpu(long at, double java, double postgres, double machine) {

    private static final double TICKS_A_SECOND = 100;
    private static final double NANOS = 1e9;
    private static final int IDLE = 4;
    private static final int WAITING = 5;

    static Cpu of(ServerProcess server) {
        return new Cpu(
                System.nanoTime(), seconds(List.of(server.java())), seconds(server.postgres()), machineSeconds());
    }

    private static double seconds(List<ProcessHandle> processes) {
        return processes.stream()
                .mapToDouble(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS)
                .sum();
    }

    private static double machineSeconds() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = lines.findFirst().orElse("").trim().split("\\s+");
            double all = Stream.of(fields)
                    .skip(1)
                    .limit(8)
                    .mapToDouble(Double::parseDouble)
                    .sum();
            return (all - Double.parseDouble(fields[IDLE]) - Double.parseDouble(fields[WAITING])) / TICKS_A_SECOND;
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    /// Cores in use on average since an earlier moment.
    Cores since(Cpu before) {
        double seconds = (at - before.at) / NANOS;
        return new Cores(
                (java - before.java) / seconds,
                Math.max(0, postgres - before.postgres) / seconds,
                (machine - before.machine) / seconds);
    }

    record Cores(double java, double postgres, double machine) {}
}
