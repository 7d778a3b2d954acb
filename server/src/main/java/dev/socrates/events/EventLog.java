package dev.socrates.events;

import dev.socrates.projects.ProjectAccess;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Reads what happened in a project, in order.
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

    /// The newest `limit` entries of some types with a number below `seq`, the oldest first.
    public List<RecordedEvent> before(ProjectAccess access, Set<String> types, long seq, int limit) {
        return events.before(access.project(), types, seq, limit).reversed();
    }
}
