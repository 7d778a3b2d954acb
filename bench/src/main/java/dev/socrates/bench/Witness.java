package dev.socrates.bench;

import dev.socrates.bench.Person.Interview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// Answers question after question until the server dies, and remembers what the server confirmed.
final class Witness implements Runnable {

    private static final int LONGEST_PAUSE_MILLIS = 30;

    private final Interview interview;
    private final Wire wire;
    private final Wording wording;
    private final Random random;
    private final List<Confirmed> confirmed = new ArrayList<>();
    private int refused;

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
                var text = wording.answer();
                var reply = interview.answer(wire, question, text);
                synchronized (this) {
                    confirmed.add(new Confirmed(question, text, reply));
                }
                Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            }
        } catch (IOException _) {
            // The server is gone, as it should be.
        } catch (Wire.Failed _) {
            // PostgreSQL went a moment before java did.
            synchronized (this) {
                refused++;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    Interview interview() {
        return interview;
    }

    synchronized List<Confirmed> confirmed() {
        return List.copyOf(confirmed);
    }

    synchronized int refused() {
        return refused;
    }
}
