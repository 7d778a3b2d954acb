package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every reply carries, whoever it is to and whatever it says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplyHeaderTests extends GuardedTests {

    private static final Map<String, String> FIVE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "1; mode=block",
            "Strict-Transport-Security", "max-age=31536000");

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
}
