package dev.socrates.bench;

import dev.socrates.bench.Latencies.Figures;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Measures what it costs a request to be let in. Three calls that all end in the same refusal, one after the other and
/// in turns, so that whatever else the machine does meets all of them: nobody's, which is refused before anything is
/// read; one with a session at an address that does not exist, which reads who it is; and one at a project that does
/// not
/// exist, which asks the policy as well.
final class AccessBench {

    private static final double MEDIAN = 1;
    private static final int PER_SECOND = 40;

    private final Options options;
    private final Report report = new Report();

    private AccessBench(Options options) {
        this.options = options;
    }

    private enum Call {
        NOBODY("nobody: refused at the door"),
        SIGNED_IN("signed in: who is it?"),
        AUTHORISED("a project: may they?");

        private final String title;

        Call(String title) {
            this.title = title;
        }

        /// Of the same length each, and with the same kind of reply.
        private String path() {
            var id = UUID.randomUUID();
            return this == SIGNED_IN ? "/nothing/" + id : "/projects/" + id;
        }

        private int status() {
            return this == NOBODY ? 401 : 404;
        }
    }

    static boolean run(Options options) throws IOException {
        var bench = new AccessBench(options);
        return OneServer.measure(options, bench.report, bench::measure);
    }

    private void measure(URI url) throws IOException {
        var wire = new Wire(url);
        var person = Person.register(wire, "visitor");
        Report.say("Warming up for %d s, not counted ...".formatted(options.warmUp()));
        rounds(wire, person, options.warmUp());
        Report.say("Measuring for %d s, %d rounds a second at most ...".formatted(options.seconds(), PER_SECOND));
        show(rounds(wire, person, options.seconds()));
    }

    private static Map<Call, List<Long>> rounds(Wire wire, Person person, int seconds) throws IOException {
        var nanos = new EnumMap<Call, List<Long>>(Call.class);
        long began = System.nanoTime();
        long pause = 1_000_000_000L / PER_SECOND;
        for (int round = 0; round < seconds * PER_SECOND; round++) {
            Schedule.await(began + round * pause);
            for (var call : Call.values()) {
                nanos.computeIfAbsent(call, _ -> new ArrayList<>())
                        .add(time(wire, call, call == Call.NOBODY ? null : person.token()));
            }
        }
        return nanos;
    }

    private static long time(Wire wire, Call call, @Nullable String token) throws IOException {
        var path = call.path();
        long before = System.nanoTime();
        var reply = wire.send("GET", path, null, token);
        long took = System.nanoTime() - before;
        if (reply.status() != call.status()) {
            throw new Wire.Failed("GET " + path + " gives " + reply.status() + ": " + reply.body());
        }
        return took;
    }

    private void show(Map<Call, List<Long>> nanos) {
        report.head();
        var medians = new EnumMap<Call, Double>(Call.class);
        for (var call : Call.values()) {
            var figures = Figures.of(nanos.getOrDefault(call, List.of()), 0);
            medians.put(call, figures.p50());
            report.row(call.title, figures);
        }
        double who = medians.getOrDefault(Call.SIGNED_IN, 0.0) - medians.getOrDefault(Call.NOBODY, 0.0);
        double may = medians.getOrDefault(Call.AUTHORISED, 0.0) - medians.getOrDefault(Call.SIGNED_IN, 0.0);
        Report.say("%nAdded at the median: to know who it is %.2f ms, to know whether they may %.2f ms"
                .formatted(who, may));
        report.put("authentication_ms", who);
        report.goal("authorisation, added at the median", may, MEDIAN, "ms");
    }
}
