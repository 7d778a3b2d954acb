package dev.socrates.bench;

import dev.socrates.bench.Latencies.Figures;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// People who open one page after the other, all at the same time, with a pause between a page and the next.
final class Browsing {

    private final Map<Place, List<Long>> nanos = new LinkedHashMap<>();
    private final Map<Place, Integer> errors = new LinkedHashMap<>();
    private final Duration pause;
    private final long end;
    private String firstError = "";

    private Browsing(Duration pause, long end) {
        this.pause = pause;
        this.end = end;
    }

    /// Somebody who is signed in, and a project of theirs.
    record Visitor(Tab tab, String project) {}

    /// @param perSecond pages of all people together
    record Outcome(Map<Place, Figures> pages, Figures all, double perSecond, String firstError) {}

    /// @param pause the mean; none at all asks as fast as the server replies
    static Outcome run(List<Visitor> visitors, Duration pause, Duration length) throws IOException {
        long began = System.nanoTime();
        var browsing = new Browsing(pause, began + length.toNanos());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < visitors.size(); i++) {
                int number = i;
                work.add(() -> browsing.wander(visitors.get(number), number));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return browsing.outcome(System.nanoTime() - began);
    }

    private boolean wander(Visitor visitor, int number) throws IOException {
        var random = new Random(number);
        rest(random);
        for (int step = number; System.nanoTime() < end; step++) {
            open(visitor, Place.DAY.get(step % Place.DAY.size()));
            rest(random);
        }
        return true;
    }

    private void rest(Random random) throws IOException {
        double nanos = -Math.log(1 - random.nextDouble()) * pause.toNanos();
        Schedule.await(Math.min(end, System.nanoTime() + (long) nanos));
    }

    private void open(Visitor visitor, Place place) {
        long before = System.nanoTime();
        try {
            var loaded = visitor.tab().get(place.address(visitor.project()));
            if (loaded.fine()) {
                took(place, System.nanoTime() - before);
            } else {
                failed(place, String.valueOf(loaded.status()));
            }
        } catch (IOException e) {
            failed(place, e.toString());
        }
    }

    private synchronized void took(Place place, long time) {
        nanos.computeIfAbsent(place, _ -> new ArrayList<>()).add(time);
    }

    private synchronized void failed(Place place, String why) {
        errors.merge(place, 1, Integer::sum);
        if (firstError.isEmpty()) {
            firstError = place.name() + ": " + why;
        }
    }

    private synchronized Outcome outcome(long took) {
        var pages = new LinkedHashMap<Place, Figures>();
        for (var place : Place.DAY) {
            pages.put(place, Figures.of(nanos.getOrDefault(place, List.of()), errors.getOrDefault(place, 0)));
        }
        var all = nanos.values().stream().flatMap(List::stream).toList();
        int failed = errors.values().stream().mapToInt(Integer::intValue).sum();
        double seconds = took / (double) Duration.ofSeconds(1).toNanos();
        return new Outcome(pages, Figures.of(all, failed), all.size() / seconds, firstError);
    }
}
