package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTests extends ApiTests {

    @Test
    void emailAndPasswordAreEnoughForAnAccountThatIsNoAdministrator() {
        var person = People.fresh(server(), "carol");

        var me = person.client().get("/api/v1/auth/me").is(200);

        assertThat(me.text("email")).isEqualTo(person.email());
        assertThat(me.text("role")).isEqualTo("user");
        assertThat(me.at("admin_role").isNull()).isTrue();
        assertThat(me.text("subscription_tier")).isEqualTo("free");
    }

    @Test
    void signsInWithTheFormOfOAuthToo() {
        var person = People.fresh(server(), "dora");
        var form = "grant_type=password&username=" + person.email() + "&password=" + People.PASSWORD.replace(' ', '+');

        var tokens = anybody()
                .send("POST", "/api/v1/auth/login", BodyPublishers.ofString(form), "application/x-www-form-urlencoded")
                .is(200);

        anybody().with(tokens.text("access_token")).get("/api/v1/auth/me").is(200);
    }

    @Test
    void theSameEmailInOtherLettersIsTaken() {
        var person = People.fresh(server(), "erin");

        anybody()
                .post(
                        "/api/v1/auth/register",
                        Map.of("email", person.email().toUpperCase(Locale.ROOT), "password", People.PASSWORD))
                .is(409, "EMAIL_TAKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password", "Password1", "12345678"})
    void refusesShortAndCommonPasswords(String password) {
        anybody()
                .post(
                        "/api/v1/auth/register",
                        Map.of("email", UUID.randomUUID() + "@example.org", "password", password))
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
    void takesPasswordsLongerThanBcryptReads() {
        var base = "é".repeat(120);
        var email = UUID.randomUUID() + "@example.org";
        anybody()
                .post("/api/v1/auth/register", Map.of("email", email, "password", base + "a"))
                .is(201);

        anybody()
                .post("/api/v1/auth/login", Map.of("email", email, "password", base + "b"))
                .is(401);
        anybody()
                .post("/api/v1/auth/login", Map.of("email", email, "password", base + "a"))
                .is(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountReadTheSame() {
        var person = People.fresh(server(), "frank");

        var wrong = anybody()
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", "something else"))
                .is(401, "WRONG_CREDENTIALS");
        var unknown = anybody()
                .post(
                        "/api/v1/auth/login",
                        Map.of("email", UUID.randomUUID() + "@example.org", "password", "something else"))
                .is(401, "WRONG_CREDENTIALS");

        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void theSixthFailureInAMinuteHasToWaitAndOtherAccountsDoNot() {
        var person = People.fresh(server(), "grace");
        var guess = Map.of("email", person.email(), "password", "not the password");
        for (int i = 0; i < 5; i++) {
            anybody().post("/api/v1/auth/login", guess).is(401);
        }

        var refused = anybody().post("/api/v1/auth/login", guess).is(429, "TOO_MANY_ATTEMPTS");

        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        People.fresh(server(), "heidi");
    }

    @Test
    void signOutEndsTheSessionAtOnceWithBothTokens() {
        var person = People.fresh(server(), "ivan");

        person.client().post("/api/v1/auth/logout").is(204);

        person.client().get("/api/v1/auth/me").is(401);
        anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()))
                .is(401);
    }

    @Test
    void aRefreshTokenGivesNewTokens() {
        var person = People.fresh(server(), "judy");

        var fresh = anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()))
                .is(200);

        assertThat(fresh.text("refresh_token")).isNotEqualTo(person.refreshToken());
        anybody().with(fresh.text("access_token")).get("/api/v1/auth/me").is(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "a.b.c",
                // {"alg":"none"} with a subject: unsigned tokens are no tokens
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwic2lkIjoieCJ9.",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA"
            })
    void refusesForgedTokensAndLeavesHealthAlone(String forged) {
        anybody().with(forged).get("/api/v1/projects").is(401, "INVALID_TOKEN");
        anybody().with(forged).get("/health").is(200);
    }

    @Test
    void aTokenWithAForeignSignatureIsRefused() {
        var token = People.named(server(), "alice").accessToken();
        var parts = token.split("\\.");

        anybody()
                .with(parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse())
                .get("/api/v1/auth/me")
                .is(401);
    }

    @Test
    void everyResponseCarriesTheFiveHeaders() {
        var headers = alice().get("/api/v1/auth/me").is(200).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-XSS-Protection")).hasValue("1; mode=block");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void whereNoProviderIsConfiguredNoneIsOffered() {
        assertThat(new PageClient(server()).get("/sign-in").body()).doesNotContain("/sign-in/elsewhere");
        assertThat(anybody().get("/api/v1/auth/providers").is(200).list("items"))
                .isEmpty();
        assertThat(new PageClient(server()).get("/sign-in/elsewhere/google").statusCode())
                .isEqualTo(404);
    }
}
