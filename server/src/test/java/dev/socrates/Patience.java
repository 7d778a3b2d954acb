package dev.socrates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what happens soon but not at once. What never happens fails the test.
public final class Patience {

    private static final Duration END = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /// @param what is to become true, for whoever reads the failure
    public static void until(String what, BooleanSupplier truth) {
        until(() -> assertThat(truth.getAsBoolean()).as(what).isTrue());
    }

    /// @param assertion fails as long as it is not so
    public static void until(Runnable assertion) {
        long end = System.nanoTime() + END.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
