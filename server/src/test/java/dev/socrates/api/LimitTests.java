package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// How much somebody may ask: by account, address and operation.
class LimitTests extends GuardedTests {

    private static final int OF_AN_ACCOUNT = 30;
    private static final int OF_AN_ADDRESS = 20;
    private static final int OF_AN_OPERATION = 12;
    private static final int OF_REGISTRATION = 3;
    private static final String BROWSER = "Accept: text/html,*/*;q=0.8";

    /// Paths of which each is an operation of its own.
    private static final List<String> OPERATIONS =
            List.of("/api/v1/auth/me", "/api/v1/projects", "/api/v1/users/me/settings", "/api/v1/users/me/sessions");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    Environment environment;

    @Test
    void anAccountHasSoManyCallsWhereverTheyComeFrom() {
        var bearer = "Authorization: Bearer " + token();
        int granted = 0;
        for (int i = 0; i < OF_AN_ACCOUNT * 2; i++) {
            address = newAddress();
            granted += get(OPERATIONS.get(i % OPERATIONS.size()), bearer).status() == 200 ? 1 : 0;
        }
        assertThat(granted).isBetween(OF_AN_ACCOUNT, OF_AN_ACCOUNT + 10);
        assertThat(get("/api/v1/auth/me", "Authorization: Bearer " + token()).status())
                .isEqualTo(200);
    }

    @Test
    void parallelCallsAreNoWayAround() throws Exception {
        var bearer = "Authorization: Bearer " + token();

        var statuses = AtOnce.times(
                OF_AN_OPERATION * 4, () -> get("/api/v1/auth/me", bearer).status());

        // What comes back while they run: one each five seconds.
        assertThat(statuses.stream().filter(status -> status == 200))
                .hasSizeBetween(OF_AN_OPERATION, OF_AN_OPERATION + 6);
    }

    @Test
    void anOperationIsCountedByItsPatternAndNotByItsPath() {
        var bearer = "Authorization: Bearer " + token();
        for (int i = 0; i < OF_AN_OPERATION; i++) {
            assertThat(get("/api/v1/projects/" + UUID.randomUUID(), bearer).status())
                    .isEqualTo(404);
        }
        assertThat(get("/api/v1/projects/" + UUID.randomUUID(), bearer).status())
                .isEqualTo(429);
        assertThat(get("/api/v1/auth/me", bearer).status()).isEqualTo(200);
    }

    @Test
    void someOperationsAreLimitedMoreNarrowly() {
        for (int i = 0; i < OF_REGISTRATION; i++) {
            assertThat(post("/api/v1/auth/register", "{}").status()).isEqualTo(422);
        }
        var refused = post("/api/v1/auth/register", "{}");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(json(refused).at("/details/limit").asString()).isEqualTo("register");
        // The form of the pages is the same thing.
        assertThat(http.post("/sign-up", "", with("Sec-Fetch-Site: none")).status())
                .isIn(429, 303, 401);
        assertThat(post("/api/v1/auth/login", "{}").status()).isEqualTo(422);
    }

    @Test
    void anAddressHasSoManyCallsOfNobody() {
        use(OF_AN_ADDRESS, () -> get("/api/v1/auth/me").status(), 401);
        assertThat(get("/api/v1/auth/me").status()).isEqualTo(429);
        assertThat(get("/sign-in", BROWSER).status()).isEqualTo(429);

        address = newAddress();
        assertThat(get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void inventedAddressesAreNoWayAround() {
        use(OF_AN_ADDRESS, () -> forwarded("198.51.100." + System.nanoTime() % 250 + ", " + address), 401);

        assertThat(forwarded("198.51.100.1, " + address)).isEqualTo(429);
        assertThat(forwarded(address + ", 10.0.0.7")).isEqualTo(429);
        assertThat(forwarded("nonsense, " + address)).isEqualTo(429);
    }

    private int forwarded(String value) {
        return http.get("/api/v1/auth/me", "Host: localhost", "X-Forwarded-For: " + value)
                .status();
    }

    @Test
    void addressesOfOneIpv6NetworkCountAsOne() {
        var network = "2001:db8:" + Integer.toHexString(port) + ":1:";
        var hosts = IntStream.rangeClosed(1, OF_AN_ADDRESS + 1)
                .mapToObj(number -> network + ":" + number)
                .toList();

        hosts.subList(0, OF_AN_ADDRESS)
                .forEach(host -> assertThat(forwarded(host)).isEqualTo(401));
        assertThat(forwarded(hosts.getLast())).isEqualTo(429);
        assertThat(forwarded("2001:db8:" + Integer.toHexString(port) + ":2::1")).isEqualTo(401);
    }

    @Test
    void guessingTokensIsCountedAndStopsBeforeTheyAreLookedAt() {
        use(
                OF_AN_ADDRESS,
                () -> get("/api/v1/auth/me", "Authorization: Bearer " + UUID.randomUUID())
                        .status(),
                401);

        assertThat(get("/api/v1/auth/me", "Authorization: Bearer guess").status())
                .isEqualTo(429);
        assertThat(get("/api/v1/auth/me", "X-API-Key: guess").status()).isEqualTo(429);
        assertThat(get("/projects", BROWSER, "Cookie: socrates_session=guess").status())
                .isEqualTo(429);
    }

    @Test
    void neighboursOfAnAttackerGoOnWithTheTokensTheyHave() {
        var bearer = "Authorization: Bearer " + token();
        assertThat(get("/api/v1/auth/me", bearer).status()).isEqualTo(200);
        use(
                OF_AN_ADDRESS,
                () -> get("/api/v1/auth/me", "Authorization: Bearer x").status(),
                401);
        assertThat(get("/api/v1/auth/me", "Authorization: Bearer x").status()).isEqualTo(429);

        assertThat(get("/api/v1/auth/me", bearer).status()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsOverCountsAgain() {
        var bearer = "Authorization: Bearer " + token();
        assertThat(get("/api/v1/auth/me", bearer).status()).isEqualTo(200);
        assertThat(post("/api/v1/auth/logout", "", bearer).status()).isEqualTo(204);

        // The first of these was still thought to be good.
        use(OF_AN_ADDRESS + 1, () -> get("/api/v1/auth/me", bearer).status(), 401);
        assertThat(get("/api/v1/auth/me", bearer).status()).isEqualTo(429);
    }

    @Test
    void goodTokensCostTheirAddressNothing() {
        for (int i = 0; i < 3; i++) {
            var bearer = "Authorization: Bearer " + token();
            for (int call = 0; call < OF_AN_OPERATION; call++) {
                assertThat(get("/api/v1/auth/me", bearer).status()).isEqualTo(200);
            }
        }
        assertThat(json(get("/api/v1/auth/me")).get("error_code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(get("/api/v1/auth/me").header("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).startsWith("\"address\";r=18;"));
    }

    @Test
    void eachReplyOfTheApiSaysHowItsCallerStands() {
        var bearer = "Authorization: Bearer " + token();
        var reply = get("/api/v1/auth/me", bearer);

        assertThat(reply.all("RateLimit-Policy")).containsExactly("\"account\";q=30;w=60", "\"endpoint\";q=12;w=60");
        assertThat(reply.all("RateLimit"))
                .hasSize(2)
                .satisfiesExactly(
                        account -> assertThat(account).matches("\"account\";r=29;t=[12]"),
                        endpoint -> assertThat(endpoint).matches("\"endpoint\";r=11;t=5"));
        assertThat(get("/api/v1/auth/me", bearer).all("RateLimit"))
                .anyMatch(value -> value.startsWith("\"endpoint\";r=10;"));
        assertThat(get("/api/v1/auth/me").all("RateLimit-Policy")).containsExactly("\"address\";q=20;w=60");
        assertThat(get("/api/v1/auth/me", "Authorization: Bearer x").all("RateLimit"))
                .singleElement()
                .asString()
                .matches("\"address\";r=18;t=[3-6]");
        assertThat(get("/sign-in", BROWSER).all("RateLimit")).isEmpty();
    }

    @Test
    void whatIsTooMuchIsAProblemWithAWayOut() {
        use(OF_AN_ADDRESS, () -> get("/api/v1/auth/me").status(), 401);
        var refused = get("/api/v1/auth/me");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = json(refused);
        assertThat(problem.get("error_code").asString()).isEqualTo("RATE_LIMITED");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/rate-limited");
        assertThat(problem.at("/details/limit").asString()).isEqualTo("address");
        var seconds = refused.header("Retry-After").orElseThrow();
        assertThat(problem.at("/details/retry_after").asString()).isEqualTo(seconds);
        assertThat(Integer.parseInt(seconds)).isBetween(1, 3);
        assertThat(refused.all("RateLimit")).containsExactly("\"address\";r=0;t=" + seconds);
    }

    @Test
    void whoeverWaitsAsLongAsTheyWereToldIsLetIn() throws InterruptedException {
        use(OF_AN_ADDRESS, () -> get("/api/v1/auth/me").status(), 401);
        var seconds =
                Integer.parseInt(get("/api/v1/auth/me").header("Retry-After").orElseThrow());
        Thread.sleep(seconds * 1_000L);

        assertThat(get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void peopleGetAPageAndScriptsAProblem() {
        use(OF_AN_OPERATION, () -> get("/sign-in", BROWSER).status(), 200);
        var page = get("/sign-in", BROWSER);

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.header("Retry-After")).isPresent();
        assertThat(page.body()).contains("Too fast", "That was too fast", "Try again");
        var script = get("/sign-in", BROWSER, "HX-Request: true");
        assertThat(script.body()).contains("RATE_LIMITED");
        assertThat(script.status()).isEqualTo(429);
    }

    @Test
    void filesAndHealthAreFree() {
        for (int i = 0; i < OF_AN_ADDRESS * 2; i++) {
            assertThat(get("/health").status()).isEqualTo(200);
            assertThat(get("/assets/app.css").status()).isEqualTo(200);
        }
        assertThat(get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void failedSignInsOfAnAddressAreCountedTogether() {
        var other = newAddress();
        int refused = 0;
        for (int i = 0; i < 5; i++) {
            var guess = "{\"email\":\"victim@example.org\",\"password\":\"guess number " + i + "\"}";
            refused += post("/api/v1/auth/login", guess).status() == 401 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(5);
        var guess = "{\"email\":\"Victim@Example.org\",\"password\":\"guess number 6\"}";
        var sixth = post("/api/v1/auth/login", guess);
        assertThat(json(sixth).get("error_code").asString()).isEqualTo("TOO_MANY_ATTEMPTS");
        // Nobody else can lock the account.
        address = other;
        assertThat(post("/api/v1/auth/login", guess).status()).isEqualTo(401);
    }

    @Test
    void isDocumentedForEachOperation() {
        var api = ApiClient.JSON.readTree(chunkless(get("/v3/api-docs")));
        var operations = api.get("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().propertyStream())
                .toList();

        assertThat(operations).hasSizeGreaterThan(20).allSatisfy(operation -> {
            var responses = operation.getValue().get("responses");
            assertThat(responses.at("/429/headers/Retry-After/schema/type").isMissingNode())
                    .isFalse();
            assertThat(responses.has("421")).isTrue();
        });
    }

    /// A rule whose paths have been renamed protects nothing any more. Those about mail wait for their operations.
    @Test
    void eachCallThatIsNamedInTheSettingsExists() {
        var calls = new HashSet<String>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(method + " " + path))));

        for (var rule : List.of("register", "password", "exports")) {
            var named = environment.getRequiredProperty("socrates.limits.endpoints." + rule + ".calls");
            for (var call : named.split(",\\s*")) {
                var pattern = Pattern.compile(call.strip().replace("{", "\\{").replace("/**", "(/[^/]+)*"));
                assertThat(calls)
                        .as(call)
                        .anyMatch(known -> pattern.matcher(known).matches());
            }
        }
    }

    private static void use(int times, java.util.function.IntSupplier call, int status) {
        for (int i = 0; i < times; i++) {
            assertThat(call.getAsInt()).as("call %d", i).isEqualTo(status);
        }
    }

    private static JsonNode json(RawHttp.Response reply) {
        return ApiClient.JSON.readTree(chunkless(reply));
    }
}
