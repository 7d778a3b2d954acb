package dev.socrates.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One person for each way to a project, and what each of them may do there: said here once more, apart from the code.
final class Cast {

    private static final Set<String> VIEWER = Set.of("read", "export");
    private static final Set<String> EDITOR =
            Set.of("read", "export", "answer", "specify", "resolve", "advance", "edit");
    private static final Set<String> OWNER =
            Set.of("read", "export", "answer", "specify", "resolve", "advance", "edit", "members", "manage", "restore");
    private static final Set<String> FOR_CUSTOM_ROLES =
            Set.of("export", "answer", "specify", "resolve", "advance", "edit", "members");

    /// @param way how they came to the project
    record Player(String way, People.Person person, UUID user, Set<String> may) {

        @Override
        public String toString() {
            return way;
        }
    }

    private final JdbcClient specs;
    private final JdbcClient auth;
    private final Map<String, Player> players = new LinkedHashMap<>();
    private final Map<String, UUID> teams = new LinkedHashMap<>();

    Cast(URI server, JdbcClient specs, JdbcClient auth) {
        this.specs = specs;
        this.auth = auth;
        add(server, "owner", OWNER);
        add(server, "editor", EDITOR);
        add(server, "viewer", VIEWER);
        FOR_CUSTOM_ROLES.forEach(permission -> add(server, "custom " + permission, Set.of("read", permission)));
        for (var level : new String[] {"read", "write", "admin"}) {
            var team = team(level);
            for (var role : new String[] {"viewer", "developer", "lead", "owner"}) {
                join(
                        team,
                        add(server, level + " team's " + role, throughTeam(level, role))
                                .user(),
                        role);
            }
        }
    }

    private static Set<String> throughTeam(String level, String role) {
        if (level.equals("read") || role.equals("viewer")) {
            return VIEWER;
        }
        var may = new TreeSet<>(EDITOR);
        if (level.equals("admin") && !role.equals("developer")) {
            may.add("members");
        }
        return may;
    }

    Iterable<Player> all() {
        return players.values();
    }

    Player owner() {
        return players.get("owner");
    }

    /// A team that has a share in every project that everybody has entered.
    UUID sharedWith() {
        return teams.values().iterator().next();
    }

    /// Somebody of the project who may do this and as little else as possible; somebody else than its owner if there
    /// is anybody.
    Player least(String permission) {
        return players.values().stream()
                .filter(player -> player.may().contains(permission))
                .min((a, b) -> Integer.compare(a.may().size(), b.may().size()))
                .orElseThrow();
    }

    /// Lets everybody into a project of the owner's, each in their way.
    void enter(UUID project) {
        players.values().forEach(player -> {
            if (player.way().equals("editor") || player.way().equals("viewer")) {
                member(project, player.user(), player.way(), null);
            } else if (player.way().startsWith("custom ")) {
                member(project, player.user(), "custom", role(project, player.way(), player.may()));
            }
        });
        teams.forEach((level, team) -> specs.sql("""
                insert into projects.share (project_id, team_id, level, shared_by, shared_at)
                values (:project, :team, :level, :owner, now())
                """)
                .param("project", project)
                .param("team", team)
                .param("level", level)
                .param("owner", owner().user())
                .update());
    }

    /// An invitation that has not been answered. Not by mail: an owner may send only so many a day.
    UUID ask(UUID project) {
        var invitation = UUID.randomUUID();
        specs.sql("""
                insert into projects.invitation
                       (id, project_id, email, role, role_id, token_hash, status, invited_by, created_at, sent_at,
                        expires_at)
                values (:id, :project, :email, 'custom', :role, decode(md5(:email), 'hex'), 'pending', :owner, now(),
                        now() - interval '1 hour', now() + interval '14 days')
                """)
                .param("id", invitation)
                .param("project", project)
                .param("email", "asked-" + invitation + "@example.org")
                .param("role", role(project, "reader", Set.of("read")))
                .param("owner", owner().user())
                .update();
        return invitation;
    }

    private Player add(URI server, String way, Set<String> may) {
        var person = People.fresh(server, way.replaceAll("[^a-z]+", "-"));
        var player = new Player(
                way, person, person.client().get("/api/v1/auth/me").is(200).id("user_id"), may);
        players.put(way, player);
        return player;
    }

    private UUID team(String level) {
        var team = UUID.randomUUID();
        auth.sql("insert into teams (id, name, created_at, updated_at) values (:id, :name, now(), now())")
                .param("id", team)
                .param("name", level)
                .update();
        teams.put(level, team);
        return team;
    }

    private void join(UUID team, UUID user, String role) {
        auth.sql("insert into team_members (team_id, user_id, role, joined_at) values (:team, :user, :role, now())")
                .param("team", team)
                .param("user", user)
                .param("role", role)
                .update();
    }

    private UUID role(UUID project, String name, Set<String> may) {
        var role = UUID.randomUUID();
        specs.sql("""
                insert into projects.role (id, project_id, name, permissions, created_at, updated_at)
                values (:id, :project, :name, :permissions, now(), now())
                """)
                .param("id", role)
                .param("project", project)
                .param("name", name)
                .param("permissions", may.toArray(String[]::new))
                .update();
        return role;
    }

    private void member(UUID project, UUID user, String role, @Nullable UUID custom) {
        specs.sql("""
                insert into projects.member (project_id, user_id, role, role_id, added_at)
                values (:project, :user, :role, :custom, now())
                """)
                .param("project", project)
                .param("user", user)
                .param("role", role)
                .param("custom", custom)
                .update();
    }
}
