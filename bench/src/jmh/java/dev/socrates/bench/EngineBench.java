package dev.socrates.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `./socrates bench --engine`: how fast the engine reads and how much memory it takes, without any server.
public final class EngineBench {

    private EngineBench() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        System.out.println("Measuring the engine; this takes about two minutes");
        for (var result : run(AnswerBenchmark.class)) {
            var statistics = result.getPrimaryResult().getStatistics();
            print(
                    name(result),
                    statistics.getPercentile(50),
                    statistics.getPercentile(95),
                    statistics.getN());
        }
        for (var result : run(LoadBenchmark.class)) {
            var statistics = result.getPrimaryResult().getStatistics();
            print(name(result), statistics.getPercentile(50), statistics.getMax(), statistics.getN());
        }
        System.out.println("memory          " + EngineMemory.measured());
    }

    private static List<RunResult> run(Class<?> benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName())
                .verbosity(VerboseMode.SILENT)
                // What JMH itself does is warned of in each of its processes, between the figures.
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .build();
        return List.copyOf(new Runner(options).run());
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static void print(String name, double median, double high, long samples) {
        System.out.println(String.format(
                Locale.ROOT, "%-15s median %7.1f ms   95th percentile %7.1f ms   n %d", name, median, high, samples));
    }
}
