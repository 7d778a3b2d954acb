package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which pages of others may call the interface from a browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignOriginTests extends GuardedTests {

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
}
