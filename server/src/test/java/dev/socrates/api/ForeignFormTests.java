package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms are taken from our own pages only.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFormTests extends GuardedTests {

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
                "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&email=a&password=b",
                "Cookie: " + cookie);
    }
}
