package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What gets in at all, and what every reply carries.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerimeterTests extends GuardedTests {

    private static final String BROWSER = "Accept: text/html,*/*;q=0.8";
    private static final Map<String, String> FIVE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "1; mode=block",
            "Strict-Transport-Security", "max-age=31536000");

    // --- headers

    record Call(String name, int status, Supplier<RawHttp.Response> reply) {
        @Override
        public String toString() {
            return name;
        }
    }

    List<Call> everyKindOfReply() {
        var host = "Host: localhost:" + port;
        return List.of(
                new Call("a page", 200, () -> get("/sign-in", BROWSER)),
                new Call("a redirect", 303, () -> get("/projects", BROWSER)),
                new Call("a file", 200, () -> get("/assets/app.css")),
                new Call("a file that is not there", 404, () -> get("/assets/nothing.css")),
                new Call("no page", 303, () -> get("/nothing", BROWSER)),
                new Call("health", 200, () -> get("/health")),
                new Call("documentation", 200, () -> get("/v3/api-docs")),
                new Call("a call without a token", 401, () -> get("/api/v1/auth/me")),
                new Call("a call with a bad token", 401, () -> get("/api/v1/auth/me", "Authorization: Bearer x")),
                new Call("a wrong method", 401, () -> http.send("DELETE /api/v1/auth/login HTTP/1.1", "", with())),
                new Call("a broken body", 400, () -> post("/api/v1/auth/login", "{")),
                new Call("an invalid body", 422, () -> post("/api/v1/auth/login", "{}")),
                new Call("a body that is too large", 413, () -> post("/api/v1/auth/login", " ".repeat(1_100_000))),
                new Call("a form without a token", 303, () -> http.post("/sign-in", "a=b", with(BROWSER, FORM))),
                new Call("a foreign form", 403, () -> http.post("/sign-in", "", with("Origin: https://evil.com"))),
                new Call("a foreign host", 421, () -> http.get("/", "Host: evil.com")),
                new Call("a foreign host in a browser", 421, () -> http.get("/", "Host: evil.com", BROWSER)),
                new Call("a foreign origin", 403, () -> get("/api/v1/auth/me", "Origin: https://evil.com")),
                new Call("a preflight", 200, () -> preflight("https://app.example.com", "GET", "authorization")),
                new Call("what the firewall refuses", 400, () -> get("/a;b//c", BROWSER)),
                new Call("a zero byte", 400, () -> get("/a%00b")),
                new Call("a character that is none", 400, () -> get("/a|b")),
                new Call("no host", 400, () -> http.get("/")),
                new Call("two hosts", 400, () -> http.get("/", host, "Host: evil.com")),
                new Call("an unreadable host", 400, () -> http.get("/", "Host: user@localhost")),
                new Call("a host that is not the target's", 400, () -> http.get("http://evil.com/", host)),
                new Call("a broken first line", 400, () -> http.exchange("GET\r\n\r\n")),
                new Call("an endless header", 400, () -> http.get("/", host, "X: " + "x".repeat(20_000))),
                new Call("a wrong length", 400, () -> http.send("POST / HTTP/1.1", "", host, "Content-Length: x")),
                new Call("an unknown method", 400, () -> http.send("FOO / HTTP/1.1", "", with())),
                new Call("an unknown protocol", 505, () -> http.send("GET / HTTP/7.0", "", host)),
                new Call(
                        "an unknown encoding",
                        501,
                        () -> http.send("POST / HTTP/1.1", "", host, "Transfer-Encoding: x")));
    }

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @ParameterizedTest
    @MethodSource("everyKindOfReply")
    void everyReplyCarriesTheHeaders(Call call) {
        var reply = call.reply().get();

        assertThat(reply.status()).as(reply.toString()).isEqualTo(call.status());
        FIVE.forEach((name, value) -> assertThat(reply.all(name)).as(name).containsExactly(value));
        assertThat(reply.all("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src", "frame-ancestors 'none'");
        assertThat(reply.all("Referrer-Policy")).containsExactly("same-origin");
        assertThat(reply.all("Permissions-Policy")).singleElement().asString().contains("camera=()");
        assertThat(reply.all("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(reply.all("Server")).isEmpty();
    }

    @Test
    void programsGetAPolicyThatAllowsNothing() {
        assertThat(get("/api/v1/auth/me").header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(get("/sign-in").header("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self'").doesNotContain("unsafe"));
    }

    @Test
    void aPageWithTlsIsAloneInItsGroupOfWindows() {
        assertThat(get("/sign-in").header("Cross-Origin-Opener-Policy")).isEmpty();
        assertThat(get("/sign-in", "X-Forwarded-Proto: https").header("Cross-Origin-Opener-Policy"))
                .hasValue("same-origin");
    }

    // --- hosts

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:1234",
                "localhost.",
                "127.0.0.1",
                "[::1]:8000",
                "socrates.example.com",
                "SOCRATES.example.com.:443",
                "a.b.tenants.example.com",
                "public.example.org"
            })
    void answersToItsNames(String host) {
        assertThat(http.get("/sign-in", "Host: " + host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "evil.com, 421",
        "localhost.evil.com, 421",
        "tenants.example.com, 421",
        "192.168.1.5:8000, 421",
        "[2001:db8::1], 421",
        "socrates.example.com.evil.com, 421",
        "'', 400",
        "user@localhost, 400",
        "localhost:x, 400",
        "localhost:99999, 400",
        "localhost/, 400",
        "'localhost, evil.com', 400",
        "[::1, 400",
        "%6cocalhost, 400"
    })
    void answersToNoOther(String host, int status) {
        var page = http.get("/sign-in", "Host: " + host);

        assertThat(page.status()).as(page.toString()).isEqualTo(status);
        assertThat(page.body()).doesNotContain("_csrf", "password");
        assertThat(http.get("/api/v1/auth/me", "Host: " + host).status()).isEqualTo(status);
        assertThat(http.post("/api/v1/auth/login", "{}", "Host: " + host, "Content-Type: application/json")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void saysWhichSettingIsMissing() {
        var page = http.get("/", "Host: 192.168.1.5:8000", BROWSER);
        assertThat(page.header("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("This address is not allowed yet", "SOCRATES_ALLOWED_HOSTS=192.168.1.5 ");
        assertThat(page.header("Cache-Control")).hasValue("no-store");

        var problem = http.get("/api/v1/projects", "Host: 192.168.1.5:8000", BROWSER);
        assertThat(problem.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("HOST_NOT_ALLOWED", "SOCRATES_ALLOWED_HOSTS=192.168.1.5");
    }

    /// Orchestrators call by address; the explanation needs its styles.
    @Test
    void healthAndFilesAreThereUnderEveryName() {
        assertThat(http.get("/health", "Host: 10.1.2.3:8000").status()).isEqualTo(200);
        assertThat(http.get("/assets/app.css", "Host: evil.com").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../sign-in",
                "/assets/%2e%2e/sign-in",
                "/health/../sign-in",
                "/health/",
                "/health;/../sign-in",
                "/assets;x=y/../sign-in",
                "//health",
                "/assets/..;/sign-in"
            })
    void noPathLeadsAroundTheHost(String path) {
        var reply = http.get(path, "Host: evil.com", BROWSER);

        assertThat(reply.status()).isIn(400, 404, 421);
        assertThat(reply.body()).doesNotContain("name=\"password\"");
    }

    @Test
    void aProxyMayNotNameAForeignHostEither() {
        assertThat(get("/sign-in", "X-Forwarded-Host: evil.com").status()).isEqualTo(421);
        assertThat(get("/sign-in", "X-Forwarded-Host: socrates.example.com").status())
                .isEqualTo(200);
        // What is no host is no word at all.
        assertThat(get("/sign-in", "X-Forwarded-Host: evil.com/localhost").status())
                .isEqualTo(200);
    }

    // --- origins of the API

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example.com", "http://localhost:3000", "https://public.example.org"})
    void pagesThatAreNamedMayCallTheApi(String origin) {
        var preflight = preflight(origin, "PUT", "authorization, content-type, if-match, idempotency-key");
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.all("Access-Control-Allow-Origin")).containsExactly(origin);
        assertThat(preflight.header("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("PUT"));
        assertThat(preflight.header("Access-Control-Allow-Headers")).isPresent();
        assertThat(preflight.header("Access-Control-Max-Age")).hasValue("600");

        var call = get("/api/v1/auth/me", "Origin: " + origin);
        assertThat(call.status()).isEqualTo(401);
        assertThat(call.all("Access-Control-Allow-Origin")).containsExactly(origin);
        assertThat(call.header("Access-Control-Expose-Headers"))
                .hasValueSatisfying(names -> assertThat(names).contains("RateLimit", "Retry-After", "ETag"));
        assertThat(Stream.of(preflight, call).map(reply -> reply.all("Access-Control-Allow-Credentials")))
                .allMatch(List::isEmpty);
        assertThat(call.all("Vary")).anyMatch(value -> value.contains("Origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.com",
                "http://app.example.com",
                "https://app.example.com:8443",
                "https://app.example.com.evil.com",
                "https://evil.com/https://app.example.com",
                "https://sub.app.example.com",
                "http://localhost:3001",
                "null",
                "*",
                "file://",
                "https://app.example.com@evil.com",
                "https://app.example.com, https://evil.com"
            })
    void pagesThatAreNotMayNot(String origin) {
        var refused = List.of(
                preflight(origin, "GET", "authorization"),
                get("/api/v1/auth/me", "Origin: " + origin),
                get("/v3/api-docs", "Origin: " + origin),
                post("/api/v1/auth/login", "{}", "Origin: " + origin));

        assertThat(refused).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.all("Access-Control-Allow-Origin")).isEmpty();
            assertThat(reply.body()).contains("ORIGIN_NOT_ALLOWED").doesNotContain("evil.com");
        });
    }

    @Test
    void aPreflightForAnUnknownMethodOrHeaderIsRefused() {
        assertThat(preflight("https://app.example.com", "TRACE", "authorization")
                        .status())
                .isEqualTo(403);
        var headers = preflight("https://app.example.com", "GET", "x-evil");
        assertThat(headers.header("Access-Control-Allow-Headers").orElse("")).doesNotContainIgnoringCase("x-evil");
    }

    @Test
    void pagesAreNeverSharedWithOtherOrigins() {
        assertThat(get("/sign-in", "Origin: https://app.example.com").all("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(get("/health", "Origin: https://app.example.com").all("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void aCallOfOurOwnPageIsNoForeignOne() {
        assertThat(get("/api/v1/auth/me", "Origin: http://localhost:" + port).status())
                .isEqualTo(401);
    }

    private RawHttp.Response preflight(String origin, String method, String headers) {
        return http.send(
                "OPTIONS /api/v1/projects HTTP/1.1",
                "",
                with(
                        "Origin: " + origin,
                        "Access-Control-Request-Method: " + method,
                        "Access-Control-Request-Headers: " + headers));
    }

    // --- forms

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.com",
                "Origin: http://localhost:1",
                "Origin: https://app.example.com",
                "Origin: null"
            })
    void aFormOfAnotherSiteIsRefusedEvenWithItsToken(String header) {
        var form = signInForm();

        var refused = http.post("/sign-in", form.body(), with(with(FORM, BROWSER, form.cookie()), header));
        assertThat(refused.status()).isEqualTo(403);
        var script = http.post("/sign-in", form.body(), with(with(FORM, "HX-Request: true", form.cookie()), header));
        assertThat(script.body()).contains("FOREIGN_FORM");
    }

    @Test
    void aFormOfOursIsTaken() {
        var form = signInForm();
        for (var header : List.of(
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Origin: http://localhost:" + port,
                "Origin: http://LOCALHOST:" + port,
                "X-Nothing: of a browser that says nothing")) {
            var reply = http.post("/sign-in", form.body(), with(with(FORM, BROWSER, form.cookie()), header));
            assertThat(reply.status()).as(header).isEqualTo(422);
        }
    }

    /// The proxy ends TLS: the browser says https, which the request itself does not.
    @Test
    void aFormOfOursIsTakenBehindAProxyThatEndsTls() {
        var form = signInForm();
        var reply = http.post(
                "/sign-in",
                form.body(),
                FORM,
                BROWSER,
                form.cookie(),
                "Host: socrates.example.com",
                "X-Forwarded-For: " + address,
                "Origin: https://socrates.example.com");

        assertThat(reply.status()).isEqualTo(422);
    }

    private record Form(String body, String cookie) {}

    private Form signInForm() {
        var page = get("/sign-in", BROWSER);
        var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var cookie = page.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        return new Form(
                "_csrf=" + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8) + "&email=a&password=b",
                "Cookie: " + cookie);
    }

    // --- addresses and schemes

    @Test
    void cookiesAreSecureBehindAProxyWithTls() {
        assertThat(get("/sign-in", BROWSER, "X-Forwarded-Proto: https").header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("; Secure"));
        assertThat(get("/sign-in", BROWSER, "X-Forwarded-Proto: http").header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("; Secure"));
        assertThat(get("/sign-in", BROWSER, "X-Forwarded-Proto: https, http").header("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("; Secure"));
    }

    @Test
    void theNextRequestOfAConnectionHasItsOwnAddressAndScheme() {
        var first = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address
                + "\r\nX-Forwarded-Proto: https\r\n\r\n";
        var second = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address
                + "\r\nConnection: close\r\n\r\n";
        var replies = http.exchange(first + second).toString();

        assertThat(replies).contains("; Secure");
        assertThat(replies.substring(replies.lastIndexOf("HTTP/1.1 200"))).doesNotContain("; Secure");
    }

    @Test
    void sessionsShowTheAddressOfTheClient() {
        var token = token();
        var sessions = get("/api/v1/users/me/sessions", "Authorization: Bearer " + token);

        assertThat(sessions.status()).isEqualTo(200);
        assertThat(sessions.body()).contains("203.0.").doesNotContain("127.0.0.1");
    }
}
