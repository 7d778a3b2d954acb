package dev.socrates.cli;

import dev.socrates.cli.Contract.Blocker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What is left when the talking is done: the documents and the figures.
final class Closing {

    private static final Map<String, String> FORMATS =
            new TreeMap<>(Map.of("markdown", "md", "json", "json", "csv", "csv"));

    private Closing() {}

    static List<Path> write(Api api, String project, Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            for (var format : FORMATS.entrySet()) {
                var file = folder.resolve("specification." + format.getValue());
                Files.writeString(file, api.export(project, format.getKey()));
                files.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return List.copyOf(files);
    }

    static void print(Console console, Outcome outcome) {
        var out = console.out();
        var ink = console.ink();
        var tally = outcome.tally();
        out.println();
        out.println(ink.faint(ink.line().repeat(Layout.WIDTH)));
        figure(console, "questions asked", tally.questions + ", answered " + tally.answers);
        figure(console, "specifications", tally.specifications + ", sentences left out " + tally.leftOut);
        figure(console, "conflicts", tally.conflicts + " found, " + tally.resolved + " resolved");
        figure(
                console,
                "maturity",
                Console.percent(outcome.status().maturityScore()).strip());
        figure(console, "phase", Console.orElse(outcome.status().phase(), "unknown"));
        figure(
                console,
                "time",
                String.format(Locale.ROOT, "%.1f s", outcome.elapsed().toMillis() / 1000.0));
        outcome.files().forEach(file -> figure(console, "written", file.toString()));
        if (!outcome.complete()) {
            missing(console, outcome);
        }
    }

    private static void missing(Console console, Outcome outcome) {
        var ink = console.ink();
        console.out().println();
        console.block("  ", "Not finished. What is missing:", ink::red);
        MaturityMap.gaps(outcome.status()).forEach(gap -> console.block("    ", gap, ink::yellow));
        var gate = outcome.status().gate();
        if (gate != null) {
            gate.blockers().stream()
                    .map(Blocker::code)
                    .distinct()
                    .forEach(code ->
                            console.block("    ", "gate: " + Layout.humane(Console.orElse(code, "?")), ink::yellow));
        }
    }

    private static void figure(Console console, String name, String value) {
        console.out().println("  " + console.ink().faint(Layout.pad(name, 18)) + value);
    }
}
