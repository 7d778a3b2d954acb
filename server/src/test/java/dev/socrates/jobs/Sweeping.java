package dev.socrates.jobs;

import dev.socrates.platform.chores.Chore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A chore that can be held up, can fail and says when it wants to come back.
final class Sweeping implements Chore {

    final Semaphore done = new Semaphore(0);
    final AtomicInteger begun = new AtomicInteger();
    final CountDownLatch interrupted = new CountDownLatch(1);
    volatile @Nullable CountDownLatch gate;
    volatile @Nullable Instant next;
    volatile boolean trouble;

    @Override
    public String name() {
        return "sweeping";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Optional<Instant> work() {
        begun.incrementAndGet();
        if (trouble) {
            throw new IllegalStateException("no broom");
        }
        var closed = gate;
        if (closed != null) {
            try {
                closed.await();
            } catch (InterruptedException _) {
                interrupted.countDown();
                Thread.currentThread().interrupt();
            }
        }
        done.release();
        return Optional.ofNullable(next);
    }
}
