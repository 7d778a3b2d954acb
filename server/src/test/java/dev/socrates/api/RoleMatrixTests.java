package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.Matrix.Op;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every operation, tried by everybody: each way to a project, a stranger and nobody at all.
class RoleMatrixTests extends ApiTests {

    private static final List<String> OF_A_PROJECT = List.of(
            "read", "export", "answer", "specify", "resolve", "advance", "edit", "members", "manage", "restore");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    JdbcClient specs;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private final Map<String, PageClient> browsers = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void namesEveryOperation() {
        assertThat(Matrix.there(handlers).keySet())
                .as("operations that access/matrix.txt must name, and no others")
                .containsExactlyInAnyOrderElementsOf(Matrix.expected().keySet());
    }

    @Test
    void letsNobodyFurtherThanTheirRole() {
        var cast = new Cast(server(), specs, auth);
        var place = new Place(cast);

        operations().forEach((op, need) -> {
            for (var player : cast.all()) {
                if (!player.may().contains(need)) {
                    judge(op, player.way(), call(op, place, player), 403);
                }
            }
            judge(op, "stranger", stranger(op, place), 404);
            judge(op, "nobody", nobody(op, place), op.ofTheInterface() ? 401 : 303);
        });

        assertThat(wrong).isEmpty();
    }

    /// Whoever may gets through to the operation itself. What has no body to be wrong takes effect, so it is tried in
    /// a project of its own, by its owner and by whoever may do the least.
    @Test
    void letsEverybodyDoWhatTheirRoleSays() {
        var cast = new Cast(server(), specs, auth);
        var there = Matrix.there(handlers);
        var shared = new Place(cast);

        operations().forEach((op, need) -> {
            if (takesEffect(op, there.get(op))) {
                for (var player : List.of(cast.owner(), cast.least(need))) {
                    passes(op, player.way(), call(op, new Place(cast), player));
                }
            } else {
                for (var player : cast.all()) {
                    if (player.may().contains(need)) {
                        passes(op, player.way(), call(op, shared, player));
                    }
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void asksForASignInWhereOneIsNeeded() {
        Matrix.expected().forEach((op, need) -> {
            if (need.equals("anybody")) {
                var status = nobody(op, null);
                if (status == 401 || status == 403 && op.ofTheInterface()) {
                    wrong.add(op + " is closed to nobody: " + status);
                }
            } else {
                judge(op, "nobody", nobody(op, null), op.ofTheInterface() ? 401 : 303);
            }
        });

        assertThat(wrong).isEmpty();
    }

    /// The page of the interview is everybody's, so that what somebody typed is never lost; the answer is not.
    @Test
    void takesNoAnswerFromAViewerAndKeepsWhatWasTyped() {
        var cast = new Cast(server(), specs, auth);
        var place = new Place(cast);
        var viewer = browser(cast.least("read").person());
        var path = "/projects/" + place.variables.get("project_id") + "/interview";
        var before = place.workspace.contents();

        for (var way : new String[] {"/answer", "/chat"}) {
            var reply = viewer.post(
                    path + way,
                    viewer.formToken("/settings"),
                    Map.of("session", place.variables.get("session_id"), "text", "We store it in Oracle."));
            assertThat(reply.body()).as(way).contains("We store it in Oracle.");
        }

        assertThat(place.workspace.contents()).isEqualTo(before);
    }

    private static Map<Op, String> operations() {
        var operations = new LinkedHashMap<Op, String>();
        Matrix.expected().forEach((op, need) -> {
            if (OF_A_PROJECT.contains(need)) {
                operations.put(op, need);
            }
        });
        return operations;
    }

    private void judge(Op op, String who, int status, int expected) {
        if (status != expected) {
            wrong.add(op + " answered " + who + " with " + status + " instead of " + expected);
        }
    }

    private void passes(Op op, String who, int status) {
        if (status == 401 || status == 403 || status == 404 || status >= 500) {
            wrong.add(op + " answered " + who + " with " + status);
        }
    }

    private static boolean takesEffect(Op op, HandlerMethod handler) {
        return op.writes()
                && (!op.ofTheInterface()
                        || Stream.of(handler.getMethodParameters())
                                .noneMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)));
    }

    private int call(Op op, Place place, Cast.Player player) {
        var path = op.path(place.variables);
        return op.ofTheInterface()
                ? rest(op, path, player.person().client())
                : page(op, path, browser(player.person()), place);
    }

    private int stranger(Op op, Place place) {
        var path = op.path(place.variables);
        return op.ofTheInterface()
                ? rest(op, path, bob())
                : page(op, path, browser(People.named(server(), "bob")), place);
    }

    private int nobody(Op op, @Nullable Place place) {
        var path = place == null
                ? op.template().replaceAll("\\{[a-z_]+}", UUID.randomUUID().toString())
                : op.path(place.variables);
        return op.ofTheInterface() ? rest(op, path, anybody()) : page(op, path, new PageClient(server()), place);
    }

    private static int rest(Op op, String path, ApiClient client) {
        var body = op.writes() ? BodyPublishers.ofString("{") : BodyPublishers.noBody();
        var request = client.request(op.method(), path, body).header("If-Match", "\"1\"");
        return client.send(op.writes() ? request.header("Content-Type", "application/json") : request)
                .status();
    }

    /// Somebody who has not signed in has no form of ours, and so no token of one.
    private static int page(Op op, String path, PageClient browser, @Nullable Place place) {
        if (!op.writes()) {
            return browser.get(path).statusCode();
        }
        var token = browser.cookies.containsKey("socrates_session") ? browser.formToken("/settings") : "none";
        var fields = place == null
                ? Map.<String, String>of()
                : Map.of("session", String.valueOf(place.variables.get("session_id")));
        return browser.post(path, token, fields).statusCode();
    }

    private PageClient browser(People.Person person) {
        return browsers.computeIfAbsent(person.email(), email -> PageClient.signedIn(server(), email, People.PASSWORD));
    }

    /// A full project of the owner's that everybody has come to.
    private static final class Place {

        final Workspace workspace;
        final Map<String, String> variables;

        Place(Cast cast) {
            workspace = Workspace.full(cast.owner().person().client());
            variables = workspace.variables();
            variables.put("format", "markdown");
            variables.put("team_id", cast.sharedWith().toString());
            cast.enter(UUID.fromString(workspace.project()));
            people(cast);
        }

        /// A member, somebody who has been asked, and a role that nobody has.
        private void people(Cast cast) {
            var owner = cast.owner().person().client();
            var role = Map.of("name", "Guest", "permissions", List.of("export"));
            variables.put("user_id", cast.least("read").user().toString());
            variables.put(
                    "invitation_id",
                    cast.ask(UUID.fromString(workspace.project())).toString());
            variables.put(
                    "role_id",
                    owner.post(workspace.path("/roles"), role).is(201).text("role_id"));
        }
    }
}
