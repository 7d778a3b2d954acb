package dev.socrates.projects;

import dev.socrates.identity.Actor;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.TeamDeleted;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.Teams;
import dev.socrates.platform.Page;
import dev.socrates.projects.ProjectAccess.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Projects that are shared with teams. Who looks after the members of a project shares it, with a team that they are
/// in themselves: nothing is pushed at strangers. Nobody gives a team more than they may do.
@Service
public class Shares {

    private final ShareRepository shares;
    private final ProjectRepository projects;
    private final AccessPolicy policy;
    private final Teams teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shares(
            ShareRepository shares,
            ProjectRepository projects,
            AccessPolicy policy,
            Teams teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.projects = projects;
        this.policy = policy;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /// @throws ProjectException.ShareTooWide beyond what the sharer may do
    /// @throws ProjectException.AlreadyShared whatever the level
    @Transactional
    public Shared share(ProjectAccess access, TeamAccess team, Share level) {
        policy.further(access, Permission.MEMBERS);
        withinOnesOwn(access, level);
        var now = clock.instant();
        if (!shares.insert(new ShareRepository.Row(access.project(), team.team(), level, access.user(), now))) {
            throw new ProjectException.AlreadyShared();
        }
        events.publishEvent(new ShareChange.Shared(access.project(), access.user(), team.team(), level));
        return new Shared(access.project(), team.team(), level, access.user(), now);
    }

    /// @throws ProjectException.Unknown when it is not shared with this team
    /// @throws ProjectException.ShareTooWide as when sharing
    @Transactional
    public void change(ProjectAccess access, TeamId team, Share level) {
        policy.further(access, Permission.MEMBERS);
        withinOnesOwn(access, level);
        var before = shares.lock(access.project(), team).orElseThrow(ProjectException.Unknown::new);
        if (before == level) {
            return;
        }
        shares.change(access.project(), team, level);
        events.publishEvent(new ShareChange.Changed(access.project(), access.user(), team, before, level));
    }

    /// @throws ProjectException.Unknown when it is not shared with this team
    @Transactional
    public void unshare(ProjectAccess access, TeamId team) {
        policy.further(access, Permission.MEMBERS);
        if (!shares.delete(access.project(), team)) {
            throw new ProjectException.Unknown();
        }
        events.publishEvent(new ShareChange.Unshared(access.project(), access.user(), team));
    }

    /// The teams that a project is shared with, in the order in which that was done.
    public List<Shared> of(ProjectAccess access) {
        return shares.of(access.project()).stream().map(Shared::of).toList();
    }

    public SharedProject shared(ProjectAccess access, Shared shared) {
        var project = projects.find(access.project()).orElseThrow(ProjectException.Unknown::new);
        return new SharedProject(project, shared);
    }

    /// What teams are called; those that are gone are not among them.
    public Map<TeamId, String> called(List<Shared> shared) {
        return teams.called(shared.stream().map(Shared::team).distinct().toList());
    }

    /// What is shared with a team: whoever is in it may see all of that, if what they show reaches to projects.
    ///
    /// @throws IdentityException.OutOfScope for a key that reads no projects
    public Page<SharedProject> with(TeamAccess team, Actor actor, @Nullable UUID before, int limit) {
        if (!actor.reach().covers(Permission.READ.scope())) {
            throw new IdentityException.OutOfScope(Permission.READ.scope());
        }
        var rows = shares.with(team.team(), before, limit + 1);
        var page = Page.of(rows, limit, row -> row.project().value());
        var found = projects
                .find(page.items().stream().map(ShareRepository.Row::project).toList())
                .stream()
                .collect(Collectors.toMap(Project::id, project -> project));
        var items = page.items().stream()
                .flatMap(row -> Optional.ofNullable(found.get(row.project()))
                        .map(project -> new SharedProject(project, Shared.of(row)))
                        .stream())
                .toList();
        return new Page<>(items, page.nextCursor());
    }

    /// Those whose people somebody looks after.
    public List<Project> shareable(Actor actor) {
        var theirs = policy.readable(actor).stream()
                .filter(access -> access.may(Permission.MEMBERS))
                .map(ProjectAccess::project)
                .toList();
        return theirs.isEmpty() ? List.of() : projects.find(theirs);
    }

    /// Nobody is in it any more, so nothing that is left here grants anything; it only has to go.
    @EventListener
    @Transactional
    void on(TeamDeleted event) {
        shares.delete(event.team())
                .forEach(project -> events.publishEvent(new ShareChange.Unshared(project, event.by(), event.team())));
    }

    /// How far somebody may share a project.
    public List<Share> levels(ProjectAccess access) {
        return access.may(Permission.MEMBERS)
                ? Arrays.stream(Share.values())
                        .filter(level -> isWithin(access, level))
                        .toList()
                : List.of();
    }

    /// The most that a member of the team could do through it.
    private static boolean isWithin(ProjectAccess access, Share level) {
        return access.permissions().containsAll(level.permissions(TeamRole.OWNER));
    }

    private static void withinOnesOwn(ProjectAccess access, Share level) {
        if (!isWithin(access, level)) {
            throw new ProjectException.ShareTooWide();
        }
    }

    /// A project is open to a team.
    public record Shared(ProjectId project, TeamId team, Share level, UserId by, Instant at) {

        static Shared of(ShareRepository.Row row) {
            return new Shared(row.project(), row.team(), row.level(), row.by(), row.at());
        }
    }

    public record SharedProject(Project project, Shared shared) {}
}
