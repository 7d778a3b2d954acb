package dev.socrates.bench;

import dev.socrates.bench.Person.Interview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// People in the middle of their interviews. Each interview either has a question that waits for an answer or
/// needs one.
final class Population {

    private static final int EARLIER_ANSWERS = 2;
    private static final int AT_ONCE = 4;

    private final Wire wire;
    private final Wording wording;
    private final Random random;
    private final List<Interview> all;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Interview> idle = new ConcurrentLinkedQueue<>();

    private Population(Wire wire, Wording wording, List<Interview> all, long seed) {
        this.wire = wire;
        this.wording = wording;
        this.all = List.copyOf(all);
        this.random = new Random(seed);
    }

    /// An interview and its open question.
    record Asked(Interview interview, String question) {}

    /// Registers people and brings their projects as far as a few answers, which also warms the server up.
    static Population settle(Wire wire, int people, int projects, long seed) throws IOException {
        var wording = new Wording(seed);
        var persons = inParallel(people, number -> Person.register(wire, "bench" + number));
        var interviews = inParallel(projects, number -> {
            var interview = persons.get(number % people).begin(wire, "Bench project " + number);
            for (int i = 0; i < EARLIER_ANSWERS; i++) {
                var question = interview.next(wire);
                if (question != null) {
                    interview.answer(wire, question, wording.answer());
                }
            }
            return interview;
        });
        var population = new Population(wire, wording, interviews, seed);
        inParallel(projects, number -> population.ask(interviews.get(number)));
        return population;
    }

    /// One that is finished leaves.
    private boolean ask(Interview interview) throws IOException {
        var question = interview.next(wire);
        return question != null && asked.add(new Asked(interview, question));
    }

    /// An interview whose question waits for an answer; null when all are being answered.
    @Nullable
    Asked takeAsked() {
        return asked.poll();
    }

    void ready(Interview interview, String question) {
        asked.add(new Asked(interview, question));
    }

    void needs(Interview interview) {
        idle.add(interview);
    }

    /// An interview that needs a question; null when each has one.
    @Nullable
    Interview takeIdle() {
        return idle.poll();
    }

    Interview any() {
        synchronized (random) {
            return all.get(random.nextInt(all.size()));
        }
    }

    String answer() {
        return wording.answer();
    }

    int size() {
        return all.size();
    }

    int waiting() {
        return asked.size();
    }

    private interface Step<T> {
        T of(int number) throws IOException;
    }

    private static <T> List<T> inParallel(int count, Step<T> step) throws IOException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var work = new ArrayList<Callable<T>>();
            for (int i = 0; i < count; i++) {
                int number = i;
                work.add(() -> step.of(number));
            }
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException("the preparation fails: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
