package dev.socrates.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills the server in the middle of answers, starts it again on the same data and compares what was
/// confirmed with what is there: nothing may be lost and nothing half stored.
final class KillTest {

    private static final long SEED = 20_260_102;
    private static final int WITNESSES = 4;
    private static final int LATEST_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_MILLIS = 5;

    private final List<String> command;
    private final Path data;
    private final Random random = new Random(SEED);
    private final Wording wording = new Wording(SEED);
    private final List<Witness> earlier = new ArrayList<>();
    private final Tally tally = new Tally();
    private Person person = new Person("");

    private KillTest(List<String> command, Path data) {
        this.command = List.copyOf(command);
        this.data = data;
    }

    /// Whom the signal hits.
    enum Victim {
        JAVA("java alone"),
        ALL("java and postgres");

        private final String title;

        Victim(String title) {
            this.title = title;
        }
    }

    /// What came out.
    ///
    /// @param confirmed answers for which a reply came
    /// @param brokenOff answers that were under way when the server died
    /// @param unconfirmed those of them that were stored whole although the reply was cut off
    record Result(int kills, int confirmed, int brokenOff, int unconfirmed, List<String> findings) {}

    static boolean run(Options options) throws IOException {
        var report = new Report();
        report.machine();
        var result = run(options.server(), options.rounds());
        result.findings().forEach(finding -> Report.say("  FOUND  %s".formatted(finding)));
        Report.say("%d kills, %d answers confirmed, all compared; %d broken off, %d of them stored whole: %s"
                .formatted(
                        result.kills(),
                        result.confirmed(),
                        result.brokenOff(),
                        result.unconfirmed(),
                        result.findings().isEmpty()
                                ? "none lost, none half stored"
                                : result.findings().size() + " findings"));
        if (options.json() != null) {
            report.put("kill", result);
            report.write(options.json());
        }
        return result.findings().isEmpty() && result.confirmed() > 0;
    }

    /// @param rounds for each victim
    static Result run(List<String> command, int rounds) throws IOException {
        try (var folder = new Folder("socrates-kill")) {
            return new KillTest(command, folder.path().resolve("data")).play(rounds);
        }
    }

    private Result play(int rounds) throws IOException {
        var server = ServerProcess.start(command, data, ServerProcess.freePort());
        try {
            person = Person.register(new Wire(server.url()), "witness");
            for (var victim : Victim.values()) {
                for (int round = 1; round <= rounds; round++) {
                    server = round(server, victim, round);
                }
            }
            // Later crashes must not harm what survived the earlier ones.
            compare(server, earlier, "at the end: ");
        } finally {
            server.close();
        }
        return tally.result();
    }

    private ServerProcess round(ServerProcess server, Victim victim, int round) throws IOException {
        var witnesses = witnesses(new Wire(server.url()));
        var threads = witnesses.stream().map(Thread.ofVirtual()::start).toList();
        awaitFirst(witnesses);
        int after = random.nextInt(LATEST_MILLIS);
        pause(after);
        switch (victim) {
            case JAVA -> server.killJava();
            case ALL -> server.killAll();
        }
        join(threads);
        // The same port may still be remembered by somebody, another one by nobody: both must work.
        int port = round % 2 == 0 ? ServerProcess.freePort() : server.url().getPort();
        var restarted = ServerProcess.start(command, data, port);
        try {
            int confirmed = witnesses.stream()
                    .mapToInt(witness -> witness.confirmed().size())
                    .sum();
            int broken = (int) witnesses.stream().filter(Witness::brokenOff).count();
            tally.killed(confirmed, broken);
            var prefix = victim.title + ", round " + round + ": ";
            tally.more(compare(restarted, witnesses, prefix) - confirmed);
            Report.say("%-18s %2d  killed after %4d ms, %3d answers confirmed, ready on %s port after %.2f s"
                    .formatted(
                            victim.title,
                            round,
                            after,
                            confirmed,
                            round % 2 == 0 ? "another" : "the same",
                            restarted.readyAfter().toMillis() / 1e3));
            earlier.addAll(witnesses);
            return restarted;
        } catch (IOException | RuntimeException e) {
            restarted.close();
            throw e;
        }
    }

    private List<Witness> witnesses(Wire wire) throws IOException {
        var witnesses = new ArrayList<Witness>();
        for (int i = 0; i < WITNESSES; i++) {
            var interview = person.begin(wire, "Killed in the middle " + earlier.size() + i);
            witnesses.add(new Witness(interview, wire, wording, random.nextLong()));
        }
        return witnesses;
    }

    /// @return how many answers are there
    private int compare(ServerProcess server, List<Witness> witnesses, String prefix) throws IOException {
        var wire = new Wire(server.url());
        int there = 0;
        for (var witness : witnesses) {
            var stored = Stored.of(wire, witness.interview());
            there += stored.answers().size();
            Verdict.on(witness.confirmed(), stored).forEach(finding -> tally.found(prefix + finding));
        }
        return there;
    }

    /// A server that has just started reads its first answers slowly; it is to die while it works, not while
    /// it warms up.
    private static void awaitFirst(List<Witness> witnesses) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (witnesses.stream().anyMatch(witness -> witness.confirmed().isEmpty())) {
            if (System.nanoTime() > deadline) {
                throw new IOException("no answer was confirmed within " + PATIENCE.toSeconds() + " s");
            }
            pause(LOOK_MILLIS);
        }
    }

    private static void pause(int millis) throws IOException {
        Schedule.await(System.nanoTime() + Duration.ofMillis(millis).toNanos());
    }

    private static void join(List<Thread> threads) throws IOException {
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static final class Tally {

        private int kills;
        private int confirmed;
        private int brokenOff;
        private int unconfirmed;
        private final List<String> findings = new ArrayList<>();

        private void killed(int answers, int inTheMiddle) {
            kills++;
            confirmed += answers;
            brokenOff += inTheMiddle;
        }

        private void more(int answers) {
            unconfirmed += answers;
        }

        private void found(String finding) {
            findings.add(finding);
        }

        private Result result() {
            return new Result(kills, confirmed, brokenOff, unconfirmed, List.copyOf(findings));
        }
    }
}
