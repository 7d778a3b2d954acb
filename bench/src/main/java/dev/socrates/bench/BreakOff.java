package dev.socrates.bench;

import java.time.Duration;

/// Makes Ctrl-C end the thread that works as an error would, so that it stops what it started and deletes
/// what it wrote.
final class BreakOff implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Thread worker = Thread.currentThread();
    private volatile boolean done;

    BreakOff() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::interrupt));
    }

    private void interrupt() {
        if (done) {
            return;
        }
        worker.interrupt();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done = true;
    }
}
