package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTests extends ApiTests {

    @Test
    void makesOrdinaryAccounts() {
        var person = People.named(server(), "alice");

        var me = person.client().get("/api/v1/auth/me").is(200);

        assertThat(me.text("email")).isEqualTo(person.email());
        assertThat(me.text("role")).isEqualTo("user");
        assertThat(me.at("admin_role").isNull()).isTrue();
        assertThat(me.text()).doesNotContain("password", "$2a$");
    }

    @Test
    void tellsNobodyWhichAccountsThereAre() {
        var known = Map.of("email", People.named(server(), "bob").email(), "password", "not the password");
        var unknown = Map.of("email", UUID.randomUUID() + "@example.org", "password", "not the password");

        var wrong = anybody().post("/api/v1/auth/login", known).is(401, "WRONG_CREDENTIALS");
        var nobody = anybody().post("/api/v1/auth/login", unknown).is(401, "WRONG_CREDENTIALS");

        assertThat(wrong.json()).isEqualTo(nobody.json());
    }

    @Test
    void takesAnAddressOnceHoweverItIsWritten() {
        var email = People.named(server(), "alice").email().toUpperCase(java.util.Locale.ROOT);

        anybody()
                .post("/api/v1/auth/register", Map.of("email", email, "password", People.PASSWORD))
                .is(409, "EMAIL_TAKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password", "12345678"})
    void refusesPasswordsThatAreGuessedFirst(String password) {
        anybody()
                .post("/api/v1/auth/register", Map.of("email", "weak@example.org", "password", password))
                .blames("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@", "@b", "a b@example.org", "a@example.org\nb@example.org"})
    void refusesAddressesThatAreNone(String email) {
        anybody()
                .post("/api/v1/auth/register", Map.of("email", email, "password", People.PASSWORD))
                .blames("email");
    }

    @Test
    void renewsTokensAndForgetsThemOnLogout() {
        var dave = People.fresh(server(), "dave");

        var renewed = anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", dave.refreshToken()))
                .is(200);
        var client = anybody().with(renewed.text("access_token"));
        assertThat(renewed.text("refresh_token")).isNotEqualTo(dave.refreshToken());
        client.get("/api/v1/auth/me").is(200);
        client.post("/api/v1/auth/logout").is(204);

        client.get("/api/v1/auth/me").is(401, "INVALID_TOKEN");
        dave.client().get("/api/v1/auth/me").is(401, "INVALID_TOKEN");
        anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", renewed.text("refresh_token")))
                .is(401, "INVALID_REFRESH_TOKEN");
        anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", "invented"))
                .is(401, "INVALID_REFRESH_TOKEN");
    }

    @Test
    void slowsDownWhoGuesses() {
        var guess = Map.of("email", UUID.randomUUID() + "@example.org", "password", "guess");
        for (int i = 0; i < 5; i++) {
            anybody().post("/api/v1/auth/login", guess).is(401);
        }

        anybody().post("/api/v1/auth/login", guess).is(429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void takesTheFormOfOAuthToo() {
        var erin = People.named(server(), "alice");
        var form = "username=" + erin.email() + "&password=" + People.PASSWORD.replace(' ', '+');

        anybody()
                .send("POST", "/api/v1/auth/login", BodyPublishers.ofString(form), "application/x-www-form-urlencoded")
                .is(200);
        anybody()
                .send("POST", "/api/v1/auth/login", BodyPublishers.ofString("a=b"), "application/x-www-form-urlencoded")
                .status();
    }

    @Test
    void opensNoFirstAccountWithAnInventedLink() {
        anybody()
                .post(
                        "/api/v1/auth/setup",
                        Map.of("token", "invented", "email", "a@example.org", "password", People.PASSWORD))
                .is(404, "INVALID_SETUP_LINK");
    }

    @Test
    void sendsTheHeadersThatBrowsersNeed() {
        var headers = alice().get("/api/v1/auth/me").is(200).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-XSS-Protection")).hasValue("1; mode=block");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
    }
}
