package dev.socrates.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The packaged server on a data directory, with the PostgreSQL that it starts. Only these processes are ever
/// touched.
final class ServerProcess implements AutoCloseable {

    private static final String READY = "Socrates is ready: ";
    private static final long PATIENCE_SECONDS = 120;
    private static final int AGREEMENT_ATTEMPTS = 50;
    private static final List<String> LIMITS =
            List.of("ACCOUNT", "ADDRESS", "ENDPOINT", "ENDPOINTS_REGISTER_PERMINUTE");

    private final Process java;
    private final Path data;
    private final URI url;
    private final Duration readyAfter;

    private ServerProcess(Process java, Path data, URI url, Duration readyAfter) {
        this.java = java;
        this.data = data;
        this.url = url;
        this.readyAfter = readyAfter;
    }

    /// Returns when the server has said that it is ready and its health check agrees; the time is that of the saying,
    /// since
    /// the first call of a cold client would count for the server.
    static ServerProcess start(List<String> command, Path data, int port) throws IOException {
        var whole = new ArrayList<>(command);
        whole.add("--server.port=" + port);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("SOCRATES_DATA", data.toString());
        // A few people here do the work of many. Their calls are counted as ever, but none is refused.
        LIMITS.forEach(limit -> builder.environment().put("SOCRATES_LIMITS_" + limit, "100000000"));
        builder.environment()
                .keySet()
                .removeAll(List.of("DATABASE_AUTH_URL", "DATABASE_SPECS_URL", "REDIS_URL", "REDIS_HOST"));
        long began = System.nanoTime();
        var process = builder.start();
        try {
            var url = listen(process).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var readyAfter = Duration.ofNanos(System.nanoTime() - began);
            agree(new Wire(url));
            return new ServerProcess(process, data, url, readyAfter);
        } catch (IOException | ExecutionException | TimeoutException e) {
            new ServerProcess(process, data, URI.create("http://127.0.0.1"), Duration.ZERO).close();
            throw new IOException("the server does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server started", e);
        }
    }

    /// The health check follows the saying by a moment: other things that begin with the server come between.
    private static void agree(Wire wire) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < AGREEMENT_ATTEMPTS; attempt++) {
            if (wire.send("GET", "/health", null, null).fine()) {
                return;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new IOException("the server says that it is ready, its health check does not");
    }

    /// Reads as long as the server writes, or it would stop at a full pipe.
    private static CompletableFuture<URI> listen(Process process) {
        var ready = new CompletableFuture<URI>();
        Thread.ofVirtual().start(() -> {
            var said = new StringBuilder();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                read(lines, said, ready);
            } catch (IOException e) {
                ready.completeExceptionally(e);
            }
            ready.completeExceptionally(
                    new IOException("it said: " + said.toString().strip()));
        });
        return ready;
    }

    private static void read(BufferedReader lines, StringBuilder said, CompletableFuture<URI> ready)
            throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                ready.complete(URI.create(line.substring(READY.length()).strip().replace("localhost", "127.0.0.1")));
            }
            if (!ready.isDone()) {
                said.append(line).append('\n');
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI url() {
        return url;
    }

    Path data() {
        return data;
    }

    Duration readyAfter() {
        return readyAfter;
    }

    ProcessHandle java() {
        return java.toHandle();
    }

    /// The postmaster and its children; empty when none runs.
    List<ProcessHandle> postgres() {
        return postmaster().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
    }

    private Optional<ProcessHandle> postmaster() {
        try (var lines = Files.lines(cluster().resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(this::ours);
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The number in a file that was left behind may meanwhile belong to any program.
    private boolean ours(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    Path cluster() {
        return data.resolve("postgres").resolve("cluster");
    }

    /// As `kill -9` of java alone: PostgreSQL goes on without it.
    void killJava() {
        java.destroyForcibly();
        await();
    }

    /// As `kill -9` of everything at once.
    void killAll() {
        var postgres = postgres();
        java.destroyForcibly();
        postgres.forEach(ProcessHandle::destroyForcibly);
        await();
    }

    /// Goes on waiting when interrupted: nothing may be left running.
    private boolean await() {
        boolean interrupted = Thread.interrupted();
        try {
            return java.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            interrupted = true;
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// In order; what does not end by itself is killed.
    @Override
    public void close() {
        java.destroy();
        if (!await()) {
            java.destroyForcibly();
            await();
        }
        postgres().forEach(ProcessHandle::destroyForcibly);
    }
}
