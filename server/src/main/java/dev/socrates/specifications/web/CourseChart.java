package dev.socrates.specifications.web;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.charts.Sparkline;
import dev.socrates.platform.charts.Sparkline.Moment;
import dev.socrates.specifications.MaturityHistory.Cause;
import dev.socrates.specifications.MaturityHistory.Course;
import dev.socrates.specifications.MaturityHistory.Milestone;
import dev.socrates.specifications.MaturityHistory.Point;
import dev.socrates.specifications.SpecificationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Maturity over time as a line and as rows, the newest first.
///
/// @param earlier whether there is more before the first
record CourseChart(Sparkline line, List<Row> rows, boolean earlier) {

    private static final double ALL = 100;

    /// Part of the whole time that is shown after the last change.
    private static final double REST = 0.1;

    /// @param key names the sentence for what happened
    /// @param delta how the score moved; null for a milestone
    /// @param facets titles of what it was about
    record Row(
            long seq,
            Instant at,
            BigDecimal score,
            @Nullable BigDecimal delta,
            String key,
            String detail,
            List<Topic> facets) {}

    record Topic(String id, String title) {}

    /// @param facets of specifications that are still known
    static CourseChart of(
            Course course, Instant now, Map<SpecificationId, FacetId> facets, Function<FacetId, String> titles) {
        var rows = Stream.concat(
                        course.points().stream().map(point -> row(point, facets, titles)),
                        course.milestones().stream().map(CourseChart::row))
                .sorted(Comparator.comparingLong(Row::seq).reversed())
                .toList();
        return new CourseChart(line(course, now), rows, course.earlier());
    }

    private static Row row(Point point, Map<SpecificationId, FacetId> facets, Function<FacetId, String> titles) {
        var topics = point.specifications().stream()
                .flatMap(id -> Stream.ofNullable(facets.get(id)))
                .distinct()
                .map(facet -> new Topic(facet.toString(), titles.apply(facet)))
                .toList();
        var delta = point.cause() == Cause.STARTED ? null : point.delta();
        return new Row(
                point.seq(), point.at(), point.score(), delta, point.cause().wire(), "", topics);
    }

    private static Row row(Milestone milestone) {
        return new Row(
                milestone.seq(),
                milestone.at(),
                milestone.score(),
                null,
                milestone.event().wire(),
                milestone.detail(),
                List.of());
    }

    /// A score holds until now, of which a little is shown: a project that rests for weeks keeps its shape.
    private static Sparkline line(Course course, Instant now) {
        var moments = new ArrayList<>(course.points().stream()
                .map(point -> new Moment(seconds(point.at()), point.score().doubleValue()))
                .toList());
        if (moments.isEmpty()) {
            moments.add(new Moment(seconds(now), 0));
        }
        var last = moments.getLast();
        double shown = Math.max(1, (last.at() - moments.getFirst().at()) * REST);
        moments.add(new Moment(Math.min(seconds(now), last.at() + shown), last.value()));
        return Sparkline.of(640, 120, moments, ALL);
    }

    private static double seconds(Instant at) {
        return at.toEpochMilli() / 1000.0;
    }
}
