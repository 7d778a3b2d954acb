package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts PostgreSQL again when it dies under a running server, as it does when the system runs out of
/// memory. Requests get 503 until then; the port stays, so the pools recover by themselves.
final class Watch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final long INTERVAL_MILLIS = 500;

    private final Server server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    Watch(Server server) {
        this.server = server;
        this.thread = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        try {
            while (!closed.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (server.died()) {
                    revive();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() {
        try {
            server.start();
            log.warn("PostgreSQL had died and was started again");
        } catch (IOException | StartException e) {
            log.error("PostgreSQL has died: {}", e.getMessage());
        }
    }

    /// Returns when nothing can be started any more, even if a start was under way.
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
