package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Address and scheme of a request are what a trusted proxy says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxyTests extends GuardedTests {

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
