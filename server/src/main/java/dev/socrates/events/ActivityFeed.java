package dev.socrates.events;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectAccess;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The log of a project as its members read it: who did what, the newest first.
@Service
public class ActivityFeed {

    private final ActivityRepository entries;

    ActivityFeed(ActivityRepository entries) {
        this.entries = entries;
    }

    /// @param before the number of the entry after which to go on, or null for the newest
    public List<RecordedEvent> read(ProjectAccess access, Wanted wanted, @Nullable Long before, int limit) {
        return entries.find(access.project(), wanted, before == null ? Long.MAX_VALUE : before, limit);
    }

    /// Everybody who ever did something in the project.
    public List<UserId> actors(ProjectAccess access) {
        return entries.actors(access.project());
    }

    /// Which entries; null filters nothing.
    ///
    /// @param from the first moment that counts
    /// @param until the first one that does not any more
    public record Wanted(
            @Nullable Collection<String> types,
            @Nullable UserId actor,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
