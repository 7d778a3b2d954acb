package dev.socrates.bench;

import dev.socrates.bench.Latencies.Figures;
import dev.socrates.bench.Person.Interview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Measures an answer in a project of 10,000 statements beside one in a project that has just been begun, in turns, so
/// that whatever else the machine does meets both; then how long it takes to look for conflicts among all of them.
final class LargeBench {

    private static final int STATEMENTS = 10_000;
    private static final int WARM_UP = 10;
    private static final int ANSWERS = 40;
    private static final int FEW_ANSWERS = 15;
    private static final long SEED = 20_260_101;
    private static final double ANSWER_MEDIAN = 250;
    private static final double DETECTION_SECONDS = 20;
    private static final double SECOND = 1e9;
    private static final int NOT_FOUND = 404;

    private final Options options;
    private final Report report = new Report();
    private final Wording wording = new Wording(SEED);

    private LargeBench(Options options) {
        this.options = options;
    }

    static boolean run(Options options) throws IOException {
        return new LargeBench(options).run();
    }

    private boolean run() throws IOException {
        report.machine();
        try (var folder = new Folder("socrates-bench");
                var server = ServerProcess.start(options.server(), folder.path().resolve("data"), 0)) {
            measure(server);
        }
        boolean met = report.finish();
        report.writeFor(options);
        return met;
    }

    private void measure(ServerProcess server) throws IOException {
        var wire = new Wire(server.url());
        var person = Person.register(wire, "owner");
        var small = person.begin(wire, "A project that was just begun");
        var large = person.begin(wire, "A project of many statements");
        var filling = new LargeProject(PlainSql.of(server));
        answer(wire, small);
        Report.say("Filling a project with %d statements ...".formatted(STATEMENTS));
        filling.fill(large.project(), STATEMENTS);
        Report.say("Warming up with %d answers each, not counted ...".formatted(WARM_UP));
        rounds(wire, List.of(small, large), WARM_UP);
        var times = rounds(wire, List.of(small, large), options.quick() ? FEW_ANSWERS : ANSWERS);
        report.head();
        var among = Figures.of(times.getLast(), 0);
        report.row("in a new project", Figures.of(times.getFirst(), 0));
        report.row("among 10,000 statements", among);
        report.goal("an answer among 10,000 statements, median", among.p50(), ANSWER_MEDIAN, "ms");
        detect(wire, large);
        Memory.of(server.java())
                .peak()
                .ifPresent(bytes -> Report.say("Resident memory of java at its peak: %.0f MB".formatted(bytes / 1e6)));
    }

    /// Nanoseconds for each interview, in their order.
    private List<List<Long>> rounds(Wire wire, List<Interview> interviews, int count) throws IOException {
        var times = new ArrayList<List<Long>>();
        interviews.forEach(_ -> times.add(new ArrayList<>()));
        for (int round = 0; round < count; round++) {
            for (int number = 0; number < interviews.size(); number++) {
                times.get(number).add(answer(wire, interviews.get(number)));
            }
        }
        return times;
    }

    private long answer(Wire wire, Interview interview) throws IOException {
        var question = interview.next(wire);
        if (question == null) {
            throw new IOException("there is nothing left to ask");
        }
        var text = wording.answer();
        long before = System.nanoTime();
        interview.answer(wire, question, text);
        return System.nanoTime() - before;
    }

    private void detect(Wire wire, Interview large) throws IOException {
        long before = System.nanoTime();
        var reply = wire.send(
                "POST",
                "/projects/" + large.project() + "/conflicts/detect",
                Map.of(),
                large.person().token());
        double took = (System.nanoTime() - before) / SECOND;
        if (reply.status() == NOT_FOUND) {
            Report.say("This server cannot look for conflicts");
            return;
        }
        if (!reply.fine()) {
            throw new Wire.Failed("looking for conflicts gives " + reply.status() + ": " + reply.body());
        }
        Report.say("Looking for conflicts among all found %d"
                .formatted(reply.json().path("conflicts").size()));
        report.goal("looking for conflicts among 10,000 statements", took, DETECTION_SECONDS, "s");
    }
}
