package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A server answers to its names and to no other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostNameTests extends GuardedTests {

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
}
