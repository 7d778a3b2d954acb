package dev.socrates.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where embedding, tagging, hashing and parsing run. Native calls pin the carrier of a virtual thread, so a
/// few of them would stall every request; here they queue for as many platform threads as there are cores.
@Component
public final class CpuPool implements AutoCloseable {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ThreadPoolExecutor threads;

    @Autowired
    CpuPool(@Value("${socrates.cpu.queue-per-core:64}") int queuePerCore) {
        this(Runtime.getRuntime().availableProcessors(), queuePerCore);
    }

    public CpuPool(int cores, int queuePerCore) {
        var number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                cores,
                cores,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(cores * queuePerCore),
                work -> new Worker(work, "cpu-" + number.incrementAndGet()));
    }

    /// Waits for the result of the work. What the work throws comes out as it is; checked exceptions come
    /// wrapped. A caller who is interrupted takes the work along.
    ///
    /// @throws Busy when the queue is full
    public <T> T call(Callable<T> work) {
        if (Thread.currentThread() instanceof Worker worker && worker.belongsTo(this)) {
            // Waiting here for a colleague could leave every thread waiting and none working.
            return inline(work);
        }
        var task = new FutureTask<>(work);
        submit(task);
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw unchecked(Objects.requireNonNullElse(failure.getCause(), failure));
        } catch (InterruptedException _) {
            task.cancel(true);
            threads.remove(task);
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for the CPU pool");
        }
    }

    private void submit(FutureTask<?> task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException refused) {
            if (threads.isShutdown()) {
                throw new IllegalStateException("The CPU pool is closed", refused);
            }
            throw new Busy(RETRY_AFTER);
        }
    }

    private static <T> T inline(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw unchecked(failure);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case IOException exception -> new UncheckedIOException(exception);
            default -> new CompletionException(failure);
        };
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /// Work that has not begun is cancelled, so that nobody waits for it forever.
    @Override
    public void close() {
        for (var waiting : threads.shutdownNow()) {
            if (waiting instanceof FutureTask<?> task) {
                task.cancel(false);
            }
        }
    }

    /// More work waits than can be done soon: the web answers 503 with Retry-After.
    public static final class Busy extends RuntimeException {

        private final Duration retryAfter;

        Busy(Duration retryAfter) {
            super("All processors are busy");
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    private final class Worker extends Thread {

        Worker(Runnable work, String name) {
            super(work, name);
            setDaemon(true);
        }

        boolean belongsTo(CpuPool pool) {
            return CpuPool.this.equals(pool);
        }
    }
}
