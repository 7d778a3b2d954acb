package dev.socrates.bench;

import dev.socrates.bench.Browsing.Visitor;
import dev.socrates.bench.Latencies.Figures;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures the pages: how fast they come to twenty people at once, and what they weigh.
final class PageBench {

    private static final int PEOPLE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final double P95 = 100;
    private static final double FIRST_KILOBYTES = 300;
    private static final double AFTER_KILOBYTES = 60;
    private static final double KILO = 1_000;

    private final Options options;
    private final Report report = new Report();

    private PageBench(Options options) {
        this.options = options;
    }

    static boolean run(Options options) throws IOException {
        var bench = new PageBench(options);
        return OneServer.measure(options, bench.report, bench::measure);
    }

    private void measure(URI url) throws IOException {
        Report.say("Preparing %d people, each with the sample project ...".formatted(PEOPLE));
        var visitors = visitors(url);
        Report.say("Warming up for %d s, not counted ...".formatted(options.warmUp()));
        Browsing.run(visitors, Duration.ZERO, Duration.ofSeconds(options.warmUp()));
        var weights = weights(visitors.getFirst());
        Report.say("Measuring for %d s: %d people, a second between a page and the next ..."
                .formatted(options.seconds(), PEOPLE));
        var outcome = Browsing.run(visitors, PAUSE, Duration.ofSeconds(options.seconds()));
        show(outcome, weights);
        int atOnce = Math.min(options.seconds(), 15);
        var hurried = Browsing.run(visitors, Duration.ZERO, Duration.ofSeconds(atOnce));
        report.put("pages_per_second_without_pause", hurried.perSecond());
        report.put("pages_without_pause", hurried.all());
        Report.say(
                "Without any pause, as fast as replies come: %.0f pages a second, p50 %.1f ms, p95 %.1f ms, %d errors"
                        .formatted(
                                hurried.perSecond(),
                                hurried.all().p50(),
                                hurried.all().p95(),
                                hurried.all().errors()));
    }

    /// Two sign-ins each, one for REST and one for the pages, which stays within what one address may do.
    private static List<Visitor> visitors(URI url) throws IOException {
        var wire = new Wire(url);
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < PEOPLE; i++) {
            var credentials = Person.Credentials.invent("reader" + i);
            var person = Person.register(wire, credentials);
            var project = Person.text(wire.post("/projects/sample", Map.of(), person.token()), "project_id");
            var tab = new Tab(url);
            tab.signIn(credentials);
            visitors.add(new Visitor(tab, project));
        }
        return visitors;
    }

    private static Map<Place, Weight.Page> weights(Visitor visitor) throws IOException {
        var weight = new Weight(visitor.tab());
        var weights = new LinkedHashMap<Place, Weight.Page>();
        for (var place : Place.DAY) {
            weights.put(place, weight.of(place.address(visitor.project())));
        }
        return weights;
    }

    private void show(Browsing.Outcome outcome, Map<Place, Weight.Page> weights) {
        Report.say("%n%-18s %7s %7s %8s %8s %8s %11s %11s"
                .formatted("", "count", "errors", "p50 ms", "p95 ms", "max ms", "first kB", "after kB"));
        var rows = new ArrayList<Object>();
        outcome.pages()
                .forEach((place, figures) -> rows.add(row(place, figures, Objects.requireNonNull(weights.get(place)))));
        report.put("pages", rows);
        report.put("pages_per_second", outcome.perSecond());
        if (!outcome.firstError().isEmpty()) {
            Report.say("The first error: %s".formatted(outcome.firstError()));
        }
        report.goal("pages, 95th percentile", outcome.all().p95(), P95, "ms");
        report.goal("pages that failed", outcome.all().errors(), 1, "");
    }

    private Map<String, Object> row(Place place, Figures figures, Weight.Page weight) {
        double first = weight.first() / KILO;
        double after = weight.after() / KILO;
        Report.say("%-18s %7d %7d %8.1f %8.1f %8.1f %11.1f %11.1f"
                .formatted(
                        place.name(),
                        figures.count(),
                        figures.errors(),
                        figures.p50(),
                        figures.p95(),
                        figures.max(),
                        first,
                        after));
        report.goal(place.name() + ", 95th percentile", figures.p95(), P95, "ms");
        report.goal(place.name() + ", first load", first, FIRST_KILOBYTES, "kB");
        report.goal(place.name() + ", after it", after, AFTER_KILOBYTES, "kB");
        var row = new LinkedHashMap<String, Object>();
        row.put("page", place.name());
        row.put("figures", figures);
        row.put("first_load_bytes", weight.first());
        row.put("after_bytes", weight.after());
        return row;
    }
}
