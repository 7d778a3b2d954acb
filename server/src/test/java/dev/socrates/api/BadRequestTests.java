package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/// Bad input outside of bodies, and the limits of what bodies may say.
class BadRequestTests extends ApiTests {

    @Value("${logging.file.name}")
    Path log;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/projects?limit=0, limit",
        "/api/v1/projects?limit=201, limit",
        "/api/v1/projects?limit=-1, limit",
        "/api/v1/projects?limit=many, limit",
        "/api/v1/projects?limit=99999999999999999999, limit",
        "/api/v1/projects?skip=-1, skip",
        "/api/v1/projects?skip=x, skip",
        "/api/v1/projects?cursor=nonsense, cursor",
        "/api/v1/projects?cursor=AAAA, cursor",
        "/api/v1/projects?cursor=%00, cursor",
        "/api/v1/projects?status=gone, status",
        "/api/v1/projects?phase=lunch, phase",
        "/api/v1/projects?kind=any, kind",
        "/sessions?cursor=nonsense, cursor",
        "/sessions?limit=0, limit",
        "/specifications?cursor=nonsense, cursor",
        "/specifications?limit=0, limit",
        "/specifications?status=gone, status",
        "/specifications?category=%27%3Bdrop%20table%20x--, category",
        "/specifications?category=%00, category",
        "/conflicts?status=gone, status",
        "/conflicts?kind=odd, kind",
        "/conflicts?severity=odd, severity",
        "/conflicts?limit=1000, limit",
        "/conflicts?cursor=x, cursor",
        "/events?after=x, after",
        "/events?limit=0, limit",
    })
    void namesTheParameterThatIsWrong(String path, String parameter) {
        var workspace = workspace();

        alice().get(path.startsWith("/api") ? path : workspace.path(path)).blames(parameter);
    }

    @Test
    void namesTheParameterThatIsWrongInAHistory() {
        var workspace = workspace();

        alice().get(workspace.inSession("/history?after=x")).blames("after");
        alice().get(workspace.inSession("/history?limit=x")).blames("limit");
    }

    @Test
    void knowsOnlyTheMethodsThatThereAre() {
        var workspace = workspace();

        for (var method : new String[] {"PATCH", "DELETE", "PUT"}) {
            var reply = alice().send(alice().request(method, workspace.path("/status"), BodyPublishers.noBody()))
                    .is(405, "METHOD_NOT_ALLOWED");
            assertThat(reply.headers().firstValue("Allow"))
                    .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
        }
        alice().get(workspace.inSession("/next-question")).is(405);
        alice().get("/api/v1/auth/login").is(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/projects", "/api/v1/projects/", "/api/v1/projects/1/2/3"})
    void findsNothingWhereNothingIs(String path) {
        alice().get(path).is(404, "NOT_FOUND");
        anybody().get(path).is(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api", "/actuator/env", "/v3/api-docs/x", "/swagger-ui/index.html"})
    void opensNothingBesideTheInterface(String path) {
        assertThat(alice().get(path).status()).isIn(401, 404);
        anybody().get(path).is(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/projects/..;/x",
                "/api/v1//projects",
                "/api/v1/projects;a=b",
                "/api/v1/projects/%2e%2e/x",
                "/error"
            })
    void refusesPathsThatTryToBeClever(String path) {
        assertThat(alice().get(path).status()).isIn(400, 404);
    }

    @Test
    void tellsWhatItCannotWrite() {
        var workspace = workspace();

        alice().send(alice().request("GET", workspace.path("/status"), BodyPublishers.noBody())
                        .header("Accept", "application/xml"))
                .is(406);
    }

    @Test
    void limitsTextsAndTakesTheLongestThatItAllows() {
        var workspace = workspace();
        var question = workspace.next().text("question_id");
        var before = workspace.contents();

        workspace.answer(question, "a".repeat(10_001)).blames("answer");
        alice().post(workspace.inSession("/chat"), Map.of("message", "a".repeat(10_001)))
                .blames("message");
        alice().post("/api/v1/projects", Map.of("name", "a".repeat(256))).blames("name");
        alice().post("/api/v1/projects", Map.of("name", "a", "description", "a".repeat(2_001)))
                .blames("description");
        workspace.add("goals", "purpose", null, null, "a".repeat(2_001)).blames("statement");
        workspace.add("goals", "purpose", "a".repeat(101), null, "a").blames("subject");
        workspace.add("goals", "purpose", null, "a".repeat(101), "a").blames("key");
        workspace.add("goals", "purpose", null, "Not a key", "a").blames("key");
        workspace.add("goals", "nothing", null, null, "a").blames("facet");
        workspace.add("nothing", "purpose", null, null, "a").blames("facet");

        assertThat(workspace.contents()).isEqualTo(before);
        workspace.answer(question, "word ".repeat(2_000)).is(200);
        alice().post("/api/v1/projects", Map.of("name", "a".repeat(255), "description", "a".repeat(2_000)))
                .is(201);
    }

    @Test
    void takesOnlyModesRolesKindsAndResolutionsThatThereAre() {
        var workspace = Workspace.disputed(alice());
        var conflict = workspace.variables().get("conflict_id");
        var before = workspace.contents();

        alice().post("/api/v1/projects", Map.of("name", "x", "kind", "magic")).blames("kind");
        alice().post(workspace.path("/sessions"), Map.of("mode", "magic")).blames("mode");
        alice().post(workspace.path("/sessions"), Map.of("role", "magic")).blames("role");
        alice().put(workspace.inSession("/mode"), Map.of("mode", "magic")).blames("mode");
        alice().post("/api/v1/conflicts/" + conflict + "/resolve", Map.of("resolution", "magic"))
                .blames("resolution");
        alice().post("/api/v1/conflicts/" + conflict + "/resolve", Map.of("resolution", "keep_both"))
                .blames("scope");

        assertThat(workspace.contents()).isEqualTo(before);
    }

    @Test
    void logsNeitherPasswordsNorTokensNorWhatPeopleSay() throws IOException {
        var secret = "Secret" + UUID.randomUUID();
        var person = People.named(server(), "alice");
        var workspace = workspace();
        var question = workspace.next().text("question_id");

        anybody()
                .post("/api/v1/auth/login", Map.of("email", "nobody@example.org", "password", secret))
                .is(401);
        anybody()
                .send("POST", "/api/v1/auth/login", "{\"email\":\"x\",\"password\":[\"" + secret + "\"]}")
                .is(422);
        alice().get("/api/v1/projects?cursor=" + secret).is(422);
        workspace.answer(question, secret + "\u0000").is(422);
        alice().send("POST", workspace.inSession("/answer"), "{\"answer\":\"" + secret)
                .is(400);
        workspace.answer(question, "The tool is called " + secret + ".").is(200);

        assertThat(Files.readString(log))
                .doesNotContain(secret, People.PASSWORD, person.accessToken(), person.refreshToken(), "eyJ");
    }
}
