package dev.socrates.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// Measures the packaged server on this machine against the goals that it is held to. Ends with 1 when one is
/// missed.
public final class Bench {

    private static final long SEED = 20_260_101;
    private static final int PEOPLE = 10;
    private static final int PROJECTS = 200;
    private static final int FEW_PROJECTS = 80;
    private static final double ANSWER_MEDIAN = 60;
    private static final double ANSWER_P95 = 120;
    private static final double OTHERS_P95 = 30;
    private static final double FRESH_SECONDS = 6;
    private static final double AGAIN_SECONDS = 3;
    private static final double RESIDENT_MEGABYTES = 600;
    private static final double PACKAGED_MEGABYTES = 180;

    private final Options options;
    private final Report report = new Report();

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        try {
            var options = Options.of(arguments);
            System.exit(measure(options) ? 0 : 1);
        } catch (Options.Wrong wrong) {
            System.err.println("socrates: " + wrong.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        }
    }

    private static boolean measure(Options options) throws IOException {
        try (var _ = new BreakOff()) {
            return switch (options.measurement()) {
                case PAGES -> PageBench.run(options);
                case ACCESS -> AccessBench.run(options);
                case LARGE -> LargeBench.run(options);
                case KILL -> KillTest.run(options);
                case LOAD -> new Bench(options).run();
            };
        }
    }

    private boolean run() throws IOException {
        report.machine();
        if (options.url() == null) {
            try (var folder = new Folder("socrates-bench")) {
                whole(folder.path().resolve("data"));
            }
        } else {
            measure(options.url(), prepare(options.url()));
        }
        boolean met = report.finish();
        report.writeFor(options);
        return met;
    }

    private void whole(Path data) throws IOException {
        size();
        start(data, "ready on a fresh data directory", FRESH_SECONDS).close();
        try (var server = start(data, "ready on an existing data directory", AGAIN_SECONDS)) {
            var population = prepare(server.url());
            var before = Cpu.of(server);
            measure(server.url(), population);
            cpu(Cpu.of(server).since(before));
            plain(server);
            memory(server);
            if (!options.quick()) {
                ceiling(server.url());
            }
        }
    }

    private void size() throws IOException {
        if (options.packaged() != null) {
            report.goal("the packaged server", Files.size(options.packaged()) / 1e6, PACKAGED_MEGABYTES, "MB");
        }
    }

    private ServerProcess start(Path data, String what, double limit) throws IOException {
        var server = ServerProcess.start(options.server(), data, 0);
        report.goal(what, server.readyAfter().toMillis() / 1e3, limit, "s");
        Report.say("%s: %.2f s".formatted(what, server.readyAfter().toMillis() / 1e3));
        return server;
    }

    private Population prepare(URI url) throws IOException {
        var wire = new Wire(url);
        int projects = options.quick() ? FEW_PROJECTS : PROJECTS;
        Report.say("Preparing %d people with %d projects and two answers each ...".formatted(PEOPLE, projects));
        var population = Population.settle(wire, PEOPLE, projects, SEED);
        Report.say("Warming up: the same load for %d s, not counted ...".formatted(options.warmUp()));
        Load.run(wire, population, schedule(options.answers(), options.warmUp(), SEED + 1));
        return population;
    }

    private void measure(URI url, Population population) throws IOException {
        Report.say("Measuring for %d s: %.0f answers of %d words and %.0f other calls a second ..."
                .formatted(options.seconds(), options.answers(), Wording.WORDS, options.others()));
        var outcome = Load.run(new Wire(url), population, schedule(options.answers(), options.seconds(), SEED + 2));
        show(outcome);
    }

    private Schedule schedule(double answers, int seconds, long seed) {
        return Schedule.of(answers, options.others(), Duration.ofSeconds(seconds), seed);
    }

    private void show(Load.Outcome outcome) {
        var latencies = outcome.latencies();
        report.head();
        for (var operation : Operation.values()) {
            report.row(operation.title(), latencies.of(operation));
        }
        var answers = latencies.of(Operation.ANSWER);
        var others = latencies.others();
        report.row("all but answers", others);
        if (!latencies.firstError().isEmpty()) {
            Report.say("The first error: %s".formatted(latencies.firstError()));
        }
        report.goal("an answer, median", answers.p50(), ANSWER_MEDIAN, "ms");
        report.goal("an answer, 95th percentile", answers.p95(), ANSWER_P95, "ms");
        report.goal("other calls, 95th percentile", others.p95(), OTHERS_P95, "ms");
        report.goal("calls that failed", latencies.errors(), 1, "");
        if (!outcome.held()) {
            Report.say("Calls piled up and the measurement was broken off.");
            report.goal("calls that were not even sent", 1, 1, "");
        }
    }

    private void cpu(Cpu.Cores cores) {
        report.put("cores_in_use", cores);
        Report.say("Cores in use meanwhile: java %.2f, PostgreSQL %.2f, the whole machine %.2f"
                .formatted(cores.java(), cores.postgres(), cores.machine()));
    }

    /// After the load, while the server is idle.
    private void plain(ServerProcess server) throws IOException {
        int seconds = Math.min(options.seconds(), 20);
        report.row(
                "the same in plain SQL",
                PlainSql.of(server).run(options.answers(), Duration.ofSeconds(seconds), SEED + 3));
    }

    private void memory(ServerProcess server) {
        var java = Memory.of(server.java());
        var postgres = Memory.together(server.postgres());
        Report.say("%nResident memory: java %.0f MB now, %.0f MB at most; PostgreSQL beside it %.0f MB"
                .formatted(java.now().orElse(0) / 1e6, java.peak().orElse(0) / 1e6, postgres.orElse(0) / 1e6));
        report.put("postgres_bytes", postgres.orElse(0));
        report.put("java_bytes_now", java.now().orElse(0));
        report.megabytes("resident memory of java at its peak, model loaded", java.peak(), RESIDENT_MEGABYTES);
    }

    private void ceiling(URI url) throws IOException {
        var highest = Ceiling.find(new Wire(url), options.answers(), SEED + 4);
        report.put("highest_rate", highest);
        Report.say("The highest rate of answers held under %.0f ms at the 95th percentile: %.0f a second"
                .formatted(Ceiling.LIMIT, highest));
    }
}
