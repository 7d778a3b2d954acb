package dev.socrates.events;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Reads what happened: in one project in order, in several the newest first.
@Service
public class EventLog {

    private final EventRepository events;

    EventLog(EventRepository events) {
        this.events = events;
    }

    /// Up to `limit` entries with a number above `seq`, the oldest first.
    public List<RecordedEvent> after(ProjectAccess access, long seq, int limit) {
        return events.after(access.project(), seq, limit);
    }

    /// What happened last in several projects together, the newest first.
    ///
    /// @param types only these; null for all
    public List<Happening> lately(Collection<ProjectAccess> projects, @Nullable Collection<String> types, int limit) {
        var ids = projects.stream().map(ProjectAccess::project).toList();
        return ids.isEmpty() ? List.of() : events.lately(ids, types, limit);
    }

    /// An entry and the log that it stands in.
    public record Happening(ProjectId project, RecordedEvent event) {}

    /// The newest `limit` entries of some types with a number below `seq`, the oldest first.
    public List<RecordedEvent> before(ProjectAccess access, Set<String> types, long seq, int limit) {
        return events.before(access.project(), types, seq, limit).reversed();
    }
}
