package dev.socrates.specifications;

import dev.socrates.events.EventLog;
import dev.socrates.events.RecordedEvent;
import dev.socrates.projects.ProjectAccess;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// How the maturity of a project came about. It is read from the log of the project, which holds every change of it
/// with what was done in the same step: a second record of the same could only disagree.
@Service
public class MaturityHistory {

    /// Entries of the log for each point: most answers make several specifications.
    private static final int ENTRIES = 6;

    private static final Set<String> TOLD = Set.of(
            "project_created",
            "specification_created",
            "specification_updated",
            "specification_deleted",
            "conflict_detected",
            "conflict_resolved",
            "phase_changed",
            "maturity_updated");

    private final EventLog log;

    MaturityHistory(EventLog log) {
        this.log = log;
    }

    /// @param earlier whether the log knows of more before the first point
    public record Course(List<Point> points, List<Milestone> milestones, boolean earlier) {

        public Course {
            points = List.copyOf(points);
            milestones = List.copyOf(milestones);
        }
    }

    /// The score from a moment on.
    ///
    /// @param seq number of the entry in the project's log
    /// @param score 0 to 100 with one decimal
    /// @param specifications those that were changed with it
    public record Point(
            long seq,
            Instant at,
            BigDecimal score,
            BigDecimal delta,
            Cause cause,
            List<SpecificationId> specifications,
            UUID actor) {

        public Point {
            specifications = List.copyOf(specifications);
        }
    }

    /// What else happened on the way.
    ///
    /// @param score at that moment
    /// @param detail the phase that was entered, the conflict's kind, or how it was resolved
    public record Milestone(long seq, Instant at, BigDecimal score, Event event, String detail, UUID actor) {

        public enum Event {
            PHASE_CHANGED,
            CONFLICT_DETECTED,
            CONFLICT_RESOLVED;

            public String wire() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /// What moved the score.
    public enum Cause {
        STARTED,
        SPECIFIED,
        REVISED,
        CONFIRMED,
        REMOVED,
        RESTORED,
        CONFLICT_RESOLVED,
        IMPORTED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The newest `most` points before an entry of the log, the oldest first.
    ///
    /// @param before number of the first entry that is known already; `Long.MAX_VALUE` to begin with the newest
    public Course course(ProjectAccess access, long before, int most) {
        int limit = most * ENTRIES;
        List<RecordedEvent> entries = log.before(access, TOLD, before, limit + 1);
        boolean cut = entries.size() > limit;
        return MaturityCourse.of(cut ? entries.subList(1, entries.size()) : entries, cut, most);
    }
}
