package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.Matrix.Op;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every operation on a team, tried in every role, by a stranger and by nobody. What each needs says `matrix.txt`, and
/// what each role may is said here, apart from the code.
class TeamRightsTests extends ApiTests {

    private static final Map<String, Set<String>> MAY = Map.of(
            "viewer", Set.of("team-see", "team-leave"),
            "developer", Set.of("team-see", "team-leave"),
            "lead", Set.of("team-see", "team-leave", "team-members"),
            "owner", Set.of("team-see", "team-leave", "team-members", "team-manage"));

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, PageClient> browsers = new LinkedHashMap<>();

    @Test
    void hold() {
        var people = new LinkedHashMap<String, People.Person>();
        MAY.keySet().forEach(role -> people.put(role, People.fresh(server(), role)));
        var crew = Crew.of(server());
        people.forEach((role, person) -> put(crew, person, role));
        var stranger = People.fresh(server(), "stranger");

        operations().forEach((op, need) -> {
            people.forEach((role, person) -> {
                if (!MAY.get(role).contains(need)) {
                    judge(op, role, call(op, crew, person), 403);
                } else if (!takesEffect(op)) {
                    passes(op, role, call(op, crew, person));
                }
            });
            judge(op, "stranger", call(op, crew, stranger), 404);
            judge(op, "nobody", nobody(op, crew), op.ofTheInterface() ? 401 : 303);
        });

        assertThat(operations()).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    /// What needs no body to take effect is tried in a team of its own.
    @Test
    void letThoseWhoMay() {
        var people = new LinkedHashMap<String, People.Person>();
        MAY.keySet().forEach(role -> people.put(role, People.fresh(server(), role)));
        operations().forEach((op, need) -> {
            if (takesEffect(op)) {
                people.forEach((role, person) -> {
                    if (MAY.get(role).contains(need)) {
                        var crew = Crew.of(server(), People.named(server(), "carol"));
                        put(crew, person, role);
                        passes(op, role, call(op, crew, person));
                    }
                });
            }
        });

        assertThat(wrong).isEmpty();
    }

    private static Map<Op, String> operations() {
        var operations = new LinkedHashMap<Op, String>();
        Matrix.expected().forEach((op, need) -> {
            if (need.startsWith("team-")) {
                operations.put(op, need);
            }
        });
        return operations;
    }

    /// Deleting and leaving: with ids that name nothing all others are 404 for those who may.
    private static boolean takesEffect(Op op) {
        return op.template().equals("/api/v1/teams/{team_id}") && op.method().equals("DELETE")
                || op.template().endsWith("/leave")
                || isRemoval(op);
    }

    /// Of oneself here, which everybody may: of others it takes more.
    private static boolean isRemoval(Op op) {
        return op.equals(new Op("DELETE", "/api/v1/teams/{team_id}/members/{user_id}"));
    }

    private void put(Crew crew, People.Person person, String role) {
        auth.sql("insert into team_members (team_id, user_id, role, joined_at) values (:team, :user, :role, now())")
                .param("team", UUID.fromString(crew.team()))
                .param("user", Crew.id(person))
                .param("role", role)
                .update();
    }

    private void judge(Op op, String who, int status, int expected) {
        if (status != expected) {
            wrong.add(op + " answered " + who + " with " + status + " instead of " + expected);
        }
    }

    /// A member or an invitation that is not there is 404; the team itself never is.
    private void passes(Op op, String who, int status) {
        boolean namesMore = op.template().replace("{team_id}", "").contains("{");
        if (status == 401 || status == 403 || status >= 500 || (status == 404 && !namesMore)) {
            wrong.add(op + " answered " + who + " with " + status);
        }
    }

    private int call(Op op, Crew crew, People.Person person) {
        var user = isRemoval(op) ? Crew.id(person) : UUID.randomUUID();
        var path = op.path(Map.of("team_id", crew.team(), "user_id", user.toString()));
        return op.ofTheInterface() ? rest(op, path, person.client()) : page(op, path, browser(person));
    }

    private int nobody(Op op, Crew crew) {
        var path = op.path(Map.of("team_id", crew.team()));
        return op.ofTheInterface() ? rest(op, path, anybody()) : page(op, path, new PageClient(server()));
    }

    private static int rest(Op op, String path, ApiClient client) {
        var body = op.writes() ? BodyPublishers.ofString("{") : BodyPublishers.noBody();
        var request = client.request(op.method(), path, body);
        return client.send(op.writes() ? request.header("Content-Type", "application/json") : request)
                .status();
    }

    private static int page(Op op, String path, PageClient browser) {
        if (!op.writes()) {
            return browser.get(path).statusCode();
        }
        var token = browser.cookies.containsKey("socrates_session") ? browser.formToken("/settings") : "none";
        return browser.post(path, token, Map.of()).statusCode();
    }

    private PageClient browser(People.Person person) {
        return browsers.computeIfAbsent(person.email(), email -> PageClient.signedIn(server(), email, People.PASSWORD));
    }
}
