package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Starts and stops the postmaster. `pg_ctl` puts it into a process session of its own, so that Ctrl-C in the
/// terminal reaches java alone, which then stops the postmaster in order.
final class Server {

    private static final String PATIENCE_SECONDS = "300";
    private static final String FAST_SECONDS = "20";
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 300;
    private static final long LARGEST_LOG = 10_000_000;

    private final Path cluster;
    private final Path log;
    private final Path control;
    private final Programs programs;
    private volatile int port;
    private volatile Optional<Postmaster> postmaster = Optional.empty();

    Server(Path directory, Path control, Programs programs) {
        this.cluster = Cluster.cluster(directory);
        this.log = directory.resolve("postgres.log");
        this.control = control;
        this.programs = programs;
    }

    /// Stays the same when PostgreSQL is started again, because the pools know it.
    void listenOn(int free) {
        port = free;
    }

    int port() {
        return port;
    }

    long pid() {
        return postmaster.map(Postmaster::pid).orElse(0L);
    }

    boolean died() {
        return postmaster.filter(Postmaster::alive).isEmpty();
    }

    void start() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.delete(log);
        }
        var outcome = attempt();
        // Processes of a postmaster that was killed need a moment to notice and to release its memory.
        for (int i = 1; outcome.failed() && i < ATTEMPTS && stillInUse(); i++) {
            pause();
            outcome = attempt();
        }
        if (outcome.failed()) {
            throw new StartException("PostgreSQL does not start: " + lastWords(outcome) + " (see " + log + ")");
        }
        postmaster = Postmaster.of(cluster);
    }

    private Programs.Outcome attempt() throws IOException {
        if (Postmaster.staleFile(cluster)) {
            Files.deleteIfExists(Postmaster.file(cluster));
        }
        return control("start", "-l", log.toString(), "-w", "-t", PATIENCE_SECONDS);
    }

    private boolean running() {
        return Postmaster.of(cluster).isPresent();
    }

    /// Does nothing when no postmaster of this cluster lives; other programs are never touched.
    void stop() throws IOException {
        if (running() && control("stop", "-m", "fast", "-w", "-t", FAST_SECONDS).failed() && running()) {
            control("stop", "-m", "immediate", "-w", "-t", FAST_SECONDS);
        }
    }

    private Programs.Outcome control(String action, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(control.toString(), action, "-D", cluster.toString()));
        command.addAll(List.of(arguments));
        return programs.run(command);
    }

    private boolean stillInUse() throws IOException {
        return lastFatal().contains("still in use");
    }

    private String lastWords(Programs.Outcome outcome) throws IOException {
        var fatal = lastFatal();
        return fatal.isEmpty() ? outcome.output().strip().replace('\n', ' ') : fatal;
    }

    private String lastFatal() throws IOException {
        if (Files.notExists(log)) {
            return "";
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:"))
                    .reduce((_, later) -> later)
                    .map(line -> line.substring(line.indexOf("FATAL:") + 6).strip())
                    .orElse("");
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting PostgreSQL", e);
        }
    }
}
