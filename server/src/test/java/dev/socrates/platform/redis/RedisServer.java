package dev.socrates.platform.redis;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.lettuce.core.RedisURI;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A real Redis on a free port, as installed on this machine; it keeps nothing on disk.
public final class RedisServer implements AutoCloseable {

    private static final String MISSING =
            "There is no Redis on this machine, so limits shared by several nodes are not "
                    + "tried: install redis-server or set REDIS_SERVER to the program of one.";
    private static final int PATIENCE = 200;

    private final Path program;
    private final int port;
    private Process process;

    private RedisServer(Path program, int port) throws IOException {
        this.program = program;
        this.port = port;
        this.process = run();
    }

    /// Skips the test where there is no Redis; where CI counts on it, it fails.
    public static RedisServer start() throws IOException {
        var program = program();
        if (program.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                fail(MISSING);
            }
            abort(MISSING);
        }
        return new RedisServer(program.orElseThrow(), freePort());
    }

    private static Optional<Path> program() {
        var path = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "redis-server"));
        return Stream.concat(Stream.ofNullable(System.getenv("REDIS_SERVER")).map(Path::of), path)
                .filter(Files::isExecutable)
                .findFirst();
    }

    public int port() {
        return port;
    }

    public RedisLink link() {
        return new RedisLink(RedisURI.create("redis://127.0.0.1:" + port), Duration.ofMillis(250), 2);
    }

    /// As when the machine is gone: what it held is lost.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void restart() throws IOException {
        process = run();
    }

    /// Connections stay open and nobody answers.
    public void freeze() throws IOException {
        signal("STOP");
    }

    public void thaw() throws IOException {
        signal("CONT");
    }

    private void signal(String name) throws IOException {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.onExit().join().exitValue() != 0) {
            throw new IOException("no signal for Redis");
        }
    }

    private Process run() throws IOException {
        var options = List.of(
                program.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no");
        var started = new ProcessBuilder(options)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < PATIENCE && started.isAlive(); i++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return started;
            } catch (IOException _) {
                pause();
            }
        }
        started.destroyForcibly();
        throw new IOException("Redis does not start");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
