package dev.socrates.specifications.review;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.engine.pack.Category;
import dev.socrates.engine.quality.patterns.Change;
import dev.socrates.engine.quality.patterns.PatternFinding;
import dev.socrates.engine.quality.patterns.PatternKind;
import dev.socrates.engine.quality.patterns.Patterns;
import dev.socrates.events.EventLog;
import dev.socrates.events.RecordedEvent;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Archive;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.SpecificationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Patterns in how a project was specified that cost work later: one topic only, growth after the scope was settled,
/// statements that change again and again, conflicts that pile up.
@Service
public class Habits {

    /// More often a project hardly changes its phase.
    private static final int PHASES = 200;

    private final Archive archive;
    private final EventLog log;
    private final Engines engines;

    Habits(Archive archive, EventLog log, Engines engines) {
        this.archive = archive;
        this.log = log;
        this.engines = engines;
    }

    /// A pattern with what shows it, the oldest first.
    ///
    /// @param subject what people call what it is about; empty for the project as a whole
    /// @param category the one that it is about; null for others
    /// @param since when the first of what shows it happened
    public record Habit(
            PatternKind kind,
            String subject,
            @Nullable String category,
            String reason,
            String suggestion,
            Instant since,
            List<SpecificationId> specifications,
            List<UUID> conflicts) {

        public Habit {
            specifications = List.copyOf(specifications);
            conflicts = List.copyOf(conflicts);
        }
    }

    public List<Habit> of(ProjectAccess access) {
        var pack = engines.of(access.pack()).pack();
        var moments = Course.of(pack, archive.specifications(access), archive.conflicts(access), settled(access));
        var changes = new ArrayList<Change>();
        for (int at = 0; at < moments.size(); at++) {
            changes.add(moments.get(at).change(at));
        }
        return Patterns.in(changes).stream()
                .map(found -> habit(found, moments, pack.categories()))
                .toList();
    }

    private static Habit habit(PatternFinding found, List<Moment> moments, List<Category> categories) {
        var shown = found.evidence().stream()
                .map(number -> moments.get(Math.toIntExact(number)))
                .toList();
        var category = found.kind() == PatternKind.TUNNEL_VISION
                ? categories.stream()
                        .filter(one -> one.title().equals(found.subject()))
                        .map(Category::id)
                        .findFirst()
                        .orElse(null)
                : null;
        return new Habit(
                found.kind(),
                found.subject(),
                category,
                found.reason(),
                found.suggestion(),
                shown.getFirst().at(),
                shown.stream()
                        .flatMap(moment -> Stream.ofNullable(moment.specification()))
                        .distinct()
                        .toList(),
                shown.stream()
                        .flatMap(moment -> Stream.ofNullable(moment.conflict()))
                        .toList());
    }

    /// The scope counts as agreed on since the project went on to design for the first time, as long as it has not
    /// gone back before it.
    private Optional<Instant> settled(ProjectAccess access) {
        Instant settled = null;
        for (var event : log.before(access, Set.of("phase_changed"), Long.MAX_VALUE, PHASES)) {
            boolean designing = to(event).compareTo(Phase.DESIGN) >= 0;
            settled = !designing ? null : settled == null ? event.at() : settled;
        }
        return Optional.ofNullable(settled);
    }

    private static Phase to(RecordedEvent event) {
        return Phase.valueOf(String.valueOf(event.data().get("to")).toUpperCase(Locale.ROOT));
    }
}
