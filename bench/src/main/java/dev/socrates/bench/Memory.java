package dev.socrates.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// What processes occupy, as the system sees it. Only Linux tells; elsewhere it is unknown.
final class Memory {

    private static final long KILO = 1024;

    private Memory() {}

    /// @param now bytes that are in memory
    /// @param peak the most there ever were
    record Resident(OptionalLong now, OptionalLong peak) {}

    static Resident of(ProcessHandle process) {
        return new Resident(field(process, "status", "VmRSS:"), field(process, "status", "VmHWM:"));
    }

    /// Pages that several processes share count once.
    static OptionalLong together(List<ProcessHandle> processes) {
        long sum = 0;
        for (var process : processes) {
            sum += field(process, "smaps_rollup", "Pss:").orElse(0);
        }
        return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private static OptionalLong field(ProcessHandle process, String file, String name) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILO)
                    .findFirst();
        } catch (IOException | NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
