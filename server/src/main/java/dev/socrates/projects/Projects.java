package dev.socrates.projects;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.identity.Actor;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.Project.Status;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The projects of everybody. A deleted project is hidden at once and can be restored by its owner.
@Service
public class Projects {

    private final ProjectRepository repository;
    private final ProjectListRepository lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Projects(ProjectRepository repository, ProjectListRepository lists, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Project create(UserId owner, String name, String description, String kind, String pack) {
        var now = clock.instant();
        var id = new ProjectId(Ids.next());
        var project = new Project(id, owner, name, description, kind, pack, Status.ACTIVE, Phase.DISCOVERY, now, now);
        repository.insert(project);
        events.publishEvent(new ProjectChange.Created(id, owner, pack));
        return project;
    }

    public Project get(ProjectAccess access) {
        return repository.find(access.project()).orElseThrow(ProjectException.Unknown::new);
    }

    /// `skip` is for callers that count instead of following the cursor.
    ///
    /// @throws InvalidException when the cursor is not one of this list
    public Page<Project> list(Actor actor, Wanted wanted) {
        var rows = lists.list(actor, wanted, after(wanted), wanted.limit() + 1);
        if (rows.size() <= wanted.limit()) {
            return new Page<>(rows.stream().map(Listed::project).toList(), null);
        }
        var page = rows.subList(0, wanted.limit());
        var order = wanted.order();
        return new Page<>(page.stream().map(Listed::project).toList(), order.encode(order.position(page.getLast())));
    }

    private static ListOrder.@Nullable Position after(Wanted wanted) {
        try {
            return wanted.order().decode(wanted.cursor());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidException("cursor", "is not a cursor of this list", "invalid_cursor");
        }
    }

    /// Which projects a list shows; null filters nothing.
    ///
    /// @param query part of the name or the description
    public record Wanted(
            @Nullable String query,
            @Nullable String status,
            @Nullable String phase,
            @Nullable String kind,
            ListOrder order,
            @Nullable String cursor,
            int skip,
            int limit) {

        /// The newest first.
        public Wanted(
                @Nullable String status,
                @Nullable String phase,
                @Nullable String kind,
                @Nullable UUID before,
                int skip,
                int limit) {
            this(
                    null,
                    status,
                    phase,
                    kind,
                    ListOrder.NEWEST,
                    before == null ? null : ListOrder.NEWEST.encode(new ListOrder.Position("", before)),
                    skip,
                    limit);
        }
    }

    /// When something last happened in each of them.
    public Map<ProjectId, Instant> lastActivity(Collection<ProjectId> projects) {
        return projects.isEmpty() ? Map.of() : lists.activity(projects);
    }

    /// Those that somebody has access to, the newest first.
    public List<Project> of(Collection<ProjectAccess> accesses) {
        return accesses.isEmpty()
                ? List.of()
                : repository.find(accesses.stream().map(ProjectAccess::project).toList());
    }

    @Transactional
    public Project edit(ProjectAccess access, String name, String description) {
        repository.edit(access.project(), name, description, clock.instant());
        events.publishEvent(new ProjectChange.Edited(access.project(), access.user()));
        return get(access);
    }

    @Transactional
    public Project archive(ProjectAccess access) {
        repository.move(access.project(), Status.ARCHIVED, clock.instant(), null);
        events.publishEvent(new ProjectChange.Archived(access.project(), access.user()));
        return get(access);
    }

    @Transactional
    public Project restore(ProjectAccess access) {
        repository.move(access.project(), Status.ACTIVE, clock.instant(), null);
        events.publishEvent(new ProjectChange.Restored(access.project(), access.user()));
        return get(access);
    }

    @Transactional
    public void delete(ProjectAccess access) {
        var now = clock.instant();
        repository.move(access.project(), Status.ARCHIVED, now, now);
        events.publishEvent(new ProjectChange.Deleted(access.project(), access.user()));
    }
}
