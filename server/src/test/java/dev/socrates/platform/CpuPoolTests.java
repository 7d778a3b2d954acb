package dev.socrates.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socrates.AtOnce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CpuPoolTests {

    private static final int CORES = 2;

    private final CpuPool pool = new CpuPool(CORES, 100);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void worksOnItsOwnDaemonThreads() {
        var thread = pool.call(Thread::currentThread);

        assertThat(thread.getName()).matches("cpu-\\d+");
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.isVirtual()).isFalse();
    }

    @Test
    void neverWorksOnMoreThanItsCores() throws Exception {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Integer> work = () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.sleep(5);
            return running.decrementAndGet();
        };

        AtOnce.times(60, () -> pool.call(work));

        assertThat(most).hasValue(CORES);
    }

    @Test
    void refusesWorkWhenTheQueueIsFull() throws Exception {
        try (var small = new CpuPool(1, 1);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new CountDownLatch(1);
            var gate = new CountDownLatch(1);
            var working = callers.submit(() -> small.call(() -> {
                begun.countDown();
                gate.await();
                return "worked";
            }));
            begun.await();
            var waiting = callers.submit(() -> small.call(() -> "waited"));
            while (small.waiting() == 0) {
                Thread.onSpinWait();
            }

            assertThatExceptionOfType(CpuPool.Busy.class)
                    .isThrownBy(() -> small.call(() -> "refused"))
                    .satisfies(busy -> assertThat(busy.retryAfter()).isGreaterThan(Duration.ZERO));

            gate.countDown();
            assertThat(working.get()).isEqualTo("worked");
            assertThat(waiting.get()).isEqualTo("waited");
        }
    }

    @Test
    void handsExceptionsOn() {
        var unchecked = new IllegalArgumentException("no");
        var checked = new IOException("gone");
        var error = new AssertionError("worse");

        assertThatThrownBy(() -> pool.call(() -> {
                    throw unchecked;
                }))
                .isSameAs(unchecked);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> pool.call(() -> {
                    throw checked;
                }))
                .withCause(checked);
        assertThatThrownBy(() -> pool.call(() -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThat(pool.call(() -> "still working")).isEqualTo("still working");
    }

    @Test
    void interruptsTheWorkOfAnInterruptedCaller() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new CompletableFuture<Boolean>();
        var outcome = new CompletableFuture<Throwable>();
        var caller = Thread.ofVirtual().start(() -> {
            try {
                pool.call(() -> endless(begun, interrupted));
            } catch (CancellationException cancelled) {
                outcome.complete(Thread.currentThread().isInterrupted() ? cancelled : null);
            }
        });

        begun.await();
        caller.interrupt();

        assertThat(interrupted.get()).isTrue();
        assertThat(outcome.get()).isInstanceOf(CancellationException.class);
    }

    private static boolean endless(CountDownLatch begun, CompletableFuture<Boolean> interrupted) throws Exception {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            interrupted.complete(true);
        }
        return true;
    }

    @Test
    void callsItselfWithoutWaitingForAnotherThread() {
        try (var single = new CpuPool(1, 1)) {
            var threads = single.call(() -> {
                var outer = Thread.currentThread();
                return single.call(() -> outer == Thread.currentThread());
            });

            assertThat(threads).isTrue();
        }
    }

    @Test
    void letsNobodyWaitOnceClosed() throws Exception {
        var begun = new CountDownLatch(1);
        var single = new CpuPool(1, 5);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = callers.submit(() -> single.call(() -> endless(begun, new CompletableFuture<>())));
            begun.await();
            var waiting = callers.submit(() -> single.call(() -> "never"));
            while (single.waiting() == 0) {
                Thread.onSpinWait();
            }

            single.close();

            assertThat(working.get()).isTrue();
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> single.call(() -> "late")).isExactlyInstanceOf(IllegalStateException.class);
        }
    }
}
