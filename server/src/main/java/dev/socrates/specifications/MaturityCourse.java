package dev.socrates.specifications;

import dev.socrates.events.RecordedEvent;
import dev.socrates.specifications.MaturityHistory.Cause;
import dev.socrates.specifications.MaturityHistory.Course;
import dev.socrates.specifications.MaturityHistory.Milestone;
import dev.socrates.specifications.MaturityHistory.Milestone.Event;
import dev.socrates.specifications.MaturityHistory.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads entries of a log as a course. Entries of one transaction carry the same time, and the change of maturity is
/// the last among those that it follows from.
final class MaturityCourse {

    private static final BigDecimal ZERO = new BigDecimal("0.0");

    private final List<Point> points = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<RecordedEvent> together = new ArrayList<>();
    private BigDecimal score = ZERO;

    private MaturityCourse() {}

    static Course of(List<RecordedEvent> entries, boolean cut, int most) {
        var course = new MaturityCourse();
        course.score = entries.stream()
                .filter(entry -> entry.type().equals("maturity_updated"))
                .findFirst()
                .map(first -> number(first, "from"))
                .orElse(ZERO);
        entries.forEach(course::read);
        return course.latest(cut, most);
    }

    private Course latest(boolean cut, int most) {
        int surplus = points.size() - most;
        if (surplus <= 0) {
            return new Course(points, milestones, cut);
        }
        var first = points.get(surplus).seq();
        return new Course(
                points.subList(surplus, points.size()),
                milestones.stream().filter(milestone -> milestone.seq() > first).toList(),
                true);
    }

    private void read(RecordedEvent entry) {
        if (!together.isEmpty() && !together.getLast().at().equals(entry.at())) {
            together.clear();
        }
        switch (entry.type()) {
            case "project_created" -> points.add(point(entry, ZERO, ZERO, Cause.STARTED));
            case "maturity_updated" -> {
                score = number(entry, "to");
                points.add(point(entry, score, score.subtract(number(entry, "from")), cause()));
            }
            case "phase_changed" -> milestones.add(milestone(entry, Event.PHASE_CHANGED, "to"));
            case "conflict_detected" -> milestones.add(milestone(entry, Event.CONFLICT_DETECTED, "kind"));
            case "conflict_resolved" -> milestones.add(milestone(entry, Event.CONFLICT_RESOLVED, "resolution"));
            default -> {}
        }
        together.add(entry);
    }

    private Point point(RecordedEvent entry, BigDecimal to, BigDecimal delta, Cause cause) {
        var changed = together.stream()
                .filter(one -> one.data().containsKey("specification_id"))
                .map(one -> new SpecificationId(UUID.fromString(text(one, "specification_id"))))
                .distinct()
                .toList();
        return new Point(entry.seq(), entry.at(), to, delta, cause, changed, entry.actorId());
    }

    private Milestone milestone(RecordedEvent entry, Event event, String detail) {
        return new Milestone(entry.seq(), entry.at(), score, event, text(entry, detail), entry.actorId());
    }

    /// A specification that is taken out settles its conflicts too: what people did comes first, what followed after.
    private Cause cause() {
        if (any("specification_deleted")) {
            return Cause.REMOVED;
        }
        if (any("conflict_resolved")) {
            return Cause.CONFLICT_RESOLVED;
        }
        if (any("specification_created")) {
            return Cause.SPECIFIED;
        }
        return together.stream()
                .filter(entry -> entry.type().equals("specification_updated"))
                .findFirst()
                .map(entry -> switch (text(entry, "change")) {
                    case "confirmed" -> Cause.CONFIRMED;
                    case "restored" -> Cause.RESTORED;
                    default -> Cause.REVISED;
                })
                .orElse(Cause.IMPORTED);
    }

    private boolean any(String type) {
        return together.stream().anyMatch(entry -> entry.type().equals(type));
    }

    private static String text(RecordedEvent entry, String fact) {
        return String.valueOf(entry.data().get(fact));
    }

    private static BigDecimal number(RecordedEvent entry, String fact) {
        return new BigDecimal(text(entry, fact)).setScale(1);
    }
}
