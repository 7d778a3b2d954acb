package dev.socrates.bench;

import dev.socrates.bench.Person.Interview;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/// Answers question after question until the server dies, and remembers what the server confirmed.
final class Witness implements Runnable {

    private static final int LONGEST_PAUSE_MILLIS = 30;

    private final Interview interview;
    private final Wire wire;
    private final Wording wording;
    private final Random random;
    private final List<Confirmed> confirmed = new CopyOnWriteArrayList<>();
    private volatile boolean underWay;

    Witness(Interview interview, Wire wire, Wording wording, long seed) {
        this.interview = interview;
        this.wire = wire;
        this.wording = wording;
        this.random = new Random(seed);
    }

    /// An answer for which a reply came.
    record Confirmed(String question, String text, JsonNode reply) {

        String id() {
            return Person.text(reply, "answer_id");
        }
    }

    @Override
    public void run() {
        try {
            for (var question = interview.next(wire); question != null; question = interview.next(wire)) {
                answer(question);
                Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            }
        } catch (IOException | Wire.Failed _) {
            // The server is gone, as it should be, or PostgreSQL went a moment before it.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(String question) throws IOException {
        var text = wording.answer();
        underWay = true;
        var reply = interview.answer(wire, question, text);
        underWay = false;
        confirmed.add(new Confirmed(question, text, reply));
    }

    Interview interview() {
        return interview;
    }

    List<Confirmed> confirmed() {
        return List.copyOf(confirmed);
    }

    /// Whether its last answer got no reply.
    boolean brokenOff() {
        return underWay;
    }
}
