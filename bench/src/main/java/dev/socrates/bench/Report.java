package dev.socrates.bench;

import dev.socrates.bench.Latencies.Figures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was measured: printed while it comes in, and as JSON at the end.
final class Report {

    private static final double MEGA = 1_000_000;

    private final Map<String, Object> all = new LinkedHashMap<>();
    private final Map<String, Object> calls = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();

    /// @param measured in the goal's own unit
    record Goal(String what, double measured, double limit, String unit, boolean met) {

        String line() {
            return "  %-6s %-58s %8.1f %-2s (under %.0f)"
                    .formatted(met ? "met" : "MISSED", what, measured, unit, limit);
        }
    }

    void machine() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var machine = new LinkedHashMap<String, Object>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memory", memory());
        machine.put("java", Runtime.version().toString());
        machine.put("system", system.getName() + " " + system.getVersion() + " " + system.getArch());
        machine.put("load_average_before", system.getSystemLoadAverage());
        all.put("machine", machine);
        say("Machine: %s cores, %s, Java %s, %s, load average before %.2f"
                .formatted(
                        machine.get("cores"),
                        machine.get("memory"),
                        machine.get("java"),
                        machine.get("system"),
                        system.getSystemLoadAverage()));
    }

    private static String memory() throws IOException {
        var file = Path.of("/proc/meminfo");
        if (Files.notExists(file)) {
            return "memory unknown";
        }
        long kilo = Long.parseLong(Files.readAllLines(file).getFirst().replaceAll("\\D", ""));
        return "%.1f GB".formatted(kilo / MEGA);
    }

    void put(String name, Object value) {
        all.put(name, value);
    }

    void goal(String what, double measured, double limit, String unit) {
        var goal = new Goal(what, measured, limit, unit, measured < limit);
        goals.add(goal);
    }

    void megabytes(String what, OptionalLong bytes, double limit) {
        if (bytes.isPresent()) {
            goal(what, bytes.getAsLong() / MEGA, limit, "MB");
        } else {
            say("  %s: unknown on this system".formatted(what));
        }
    }

    void head() {
        say("%n%-26s %8s %7s %9s %9s %9s %9s  (ms from the moment the call was due)"
                .formatted("", "count", "errors", "p50", "p95", "p99", "max"));
    }

    void row(String name, Figures figures) {
        calls.put(name, figures);
        all.put("calls", calls);
        say("%-26s %8d %7d %9.1f %9.1f %9.1f %9.1f"
                .formatted(
                        name,
                        figures.count(),
                        figures.errors(),
                        figures.p50(),
                        figures.p95(),
                        figures.p99(),
                        figures.max()));
    }

    /// @return whether all goals were met
    boolean finish() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        all.put("load_average_after", load);
        all.put("goals", goals);
        say("%nGoals (load average after %.2f)".formatted(load));
        goals.forEach(goal -> say(goal.line()));
        return goals.stream().allMatch(Goal::met);
    }

    void write(Path file) throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(all) + "\n");
    }

    /// Into the file that the options name, if they do.
    void writeFor(Options options) throws IOException {
        if (options.json() != null) {
            write(options.json());
            say("All figures: %s".formatted(options.json()));
        }
    }

    static void say(String line) {
        System.out.println(line);
    }
}
