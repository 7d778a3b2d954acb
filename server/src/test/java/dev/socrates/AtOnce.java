package dev.socrates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// Calls that are let go in the same moment, each on a thread of its own. What one of them throws fails the test.
public final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> List<T> of(Callable<T>... calls) throws Exception {
        return all(Arrays.stream(calls).toList());
    }

    public static <T> List<T> times(int times, Callable<T> call) throws Exception {
        return all(Collections.nCopies(times, call));
    }

    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
