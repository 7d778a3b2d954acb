package dev.socrates.bench;

import dev.socrates.bench.Person.Interview;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Sends calls when they are due, whatever became of those before.
final class Load {

    /// A queue so long is an answer in itself: the rate cannot be held.
    private static final int TOO_MANY = 400;

    private static final long DRAIN_SECONDS = 60;
    private static final Map<String, String> NOTHING = Map.of();

    private final Wire wire;
    private final Population population;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Phaser open = new Phaser(1);

    private Load(Wire wire, Population population) {
        this.wire = wire;
        this.population = population;
    }

    /// @param held false when calls piled up and the rest was not sent
    record Outcome(Latencies latencies, boolean held) {}

    static Outcome run(Wire wire, Population population, Schedule schedule) throws IOException {
        return new Load(wire, population).run(schedule);
    }

    private Outcome run(Schedule schedule) throws IOException {
        long began = System.nanoTime();
        boolean held = true;
        for (var arrival : schedule.arrivals()) {
            long due = began + arrival.nanos();
            Schedule.await(due);
            if (underWay.incrementAndGet() > TOO_MANY) {
                held = false;
                break;
            }
            open.register();
            Thread.ofVirtual().start(() -> call(arrival.operation(), due));
        }
        drain();
        return new Outcome(latencies, held);
    }

    private void drain() throws IOException {
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), DRAIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("calls are still open after " + DRAIN_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void call(Operation operation, long due) {
        try {
            var reply = perform(operation);
            if (reply == null) {
                latencies.failed(operation, "no interview was free");
            } else if (reply.fine()) {
                latencies.took(operation, System.nanoTime() - due);
            } else {
                latencies.failed(operation, reply.status() + " " + reply.body());
            }
        } catch (IOException | RuntimeException e) {
            latencies.failed(operation, e.toString());
        } finally {
            underWay.decrementAndGet();
            open.arriveAndDeregister();
        }
    }

    private Wire.@Nullable Reply perform(Operation operation) throws IOException {
        var any = population.any();
        var project = "/projects/" + any.project();
        return switch (operation) {
            case ANSWER -> answer();
            case NEXT_QUESTION -> next(any);
            case STATUS -> get(any, project + "/status");
            case SPECIFICATIONS -> get(any, project + "/specifications");
            case PROJECTS -> get(any, "/projects");
            case HISTORY -> get(any, "/sessions/" + any.session() + "/history");
            case CONFLICTS -> get(any, project + "/conflicts");
            case ME -> get(any, "/auth/me");
        };
    }

    private Wire.Reply get(Interview interview, String path) throws IOException {
        return wire.send("GET", path, null, interview.person().token());
    }

    private Wire.@Nullable Reply answer() throws IOException {
        var asked = population.takeAsked();
        if (asked == null) {
            return null;
        }
        var interview = asked.interview();
        var body = Interview.body(asked.question(), population.answer());
        var reply = wire.send(
                "POST",
                "/sessions/" + interview.session() + "/answer",
                body,
                interview.person().token());
        population.needs(interview);
        return reply;
    }

    /// When each interview has its question, one of them asks again and gets the same.
    private Wire.Reply next(Interview any) throws IOException {
        var idle = population.takeIdle();
        var interview = idle == null ? any : idle;
        var path = "/sessions/" + interview.session() + "/next-question";
        var reply = wire.send("POST", path, NOTHING, interview.person().token());
        if (idle != null) {
            arrange(interview, reply);
        }
        return reply;
    }

    private void arrange(Interview interview, Wire.Reply reply) {
        if (!reply.fine()) {
            population.needs(interview);
            return;
        }
        var question = Person.optional(reply.json(), "question_id");
        if (question != null) {
            population.ready(interview, question);
        }
    }
}
