package dev.socrates.platform.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs programs with the rights found by [Rights] and returns what they said.
final class Programs {

    private static final long LONGEST_MINUTES = 15;

    private final List<String> prefix;
    private final Path scratch;

    Programs(List<String> prefix, Path scratch) {
        this.prefix = List.copyOf(prefix);
        this.scratch = scratch;
    }

    record Outcome(int code, String output) {

        boolean failed() {
            return code != 0;
        }
    }

    /// Output goes through a file: a postmaster that inherits a pipe would keep it open for good.
    Outcome run(List<String> command) throws IOException {
        var said = Files.createTempFile(scratch, "output", ".txt");
        try {
            var process = builder(command).redirectOutput(said.toFile()).start();
            return new Outcome(await(process), Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private ProcessBuilder builder(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()))
                .directory(scratch.toFile());
        // Settings of a PostgreSQL that the operator uses otherwise must not leak into ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static Path nothing() {
        return Path.of(Platform.windows() ? "NUL" : "/dev/null");
    }

    private static int await(Process process) throws IOException {
        try {
            if (process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("a program of PostgreSQL did not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
