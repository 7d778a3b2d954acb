package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way into the pages and out of them.
class PageSignInTests extends ApiTests {

    private static final String SESSION = "socrates_session";
    private static final String[] HTMX = {"HX-Request", "true"};

    @Test
    void aSessionIsACookieThatNoScriptReadsAndNoOtherSiteSends() {
        var person = People.fresh(server(), "kim");

        var reply = new PageClient(server()).submit("/sign-in", credentials(person));

        assertThat(cookie(reply))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .contains("Max-Age=1209600")
                .doesNotContain("Secure")
                .doesNotContain(person.email());
    }

    @Test
    void leadsBackToWhereSomebodyWantedToGo() {
        var person = People.fresh(server(), "lara");
        var browser = new PageClient(server());

        var detour = browser.get("/settings/display?done=saved");
        assertThat(detour.statusCode()).isEqualTo(303);
        assertThat(PageClient.location(detour)).isEqualTo("/sign-in?next=%2Fsettings%2Fdisplay%3Fdone%3Dsaved");
        var form = browser.get(PageClient.location(detour)).body();
        assertThat(form).contains("value=\"/settings/display?done=saved\"");

        var reply = browser.submit(
                "/sign-in",
                Map.of("email", person.email(), "password", People.PASSWORD, "next", "/settings/display?done=saved"));
        assertThat(PageClient.location(reply)).isEqualTo("/settings/display?done=saved");
        assertThat(browser.get(PageClient.location(reply)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "///evil.example",
                " //evil.example",
                "evil.example",
                "/sign-out",
                "/ü"
            })
    void leadsToNoOtherSite(String next) {
        var person = People.named(server(), "mia");
        var browser = new PageClient(server());

        var reply =
                browser.submit("/sign-in", Map.of("email", person.email(), "password", People.PASSWORD, "next", next));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(PageClient.location(reply)).isEqualTo("/");
    }

    @Test
    void aStolenCookieIsWorthlessAfterSignOut() {
        var browser = signedIn("nora");
        var stolen = Map.copyOf(browser.cookies);

        var reply = browser.submit("/settings", "/sign-out", Map.of());

        assertThat(PageClient.location(reply)).isEqualTo("/welcome");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        browser.cookies.putAll(stolen);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void signingInAnewEndsTheSessionThatTheBrowserForgets() {
        var person = People.fresh(server(), "olga");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var before = Map.copyOf(browser.cookies);

        browser.submit("/settings", "/sign-in", credentials(person));

        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
        assertThat(browser.cookies.get(SESSION)).isNotEqualTo(before.get(SESSION));
        browser.cookies.putAll(before);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutTheTokenOfItsSessionIsRefused() {
        var browser = signedIn("paula");
        var other = signedIn("quin");

        for (var token : List.of("", "guess", other.formToken("/settings"))) {
            assertThat(browser.post("/settings", token, Map.of("name", "Forged"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.post("/settings", token, Map.of("name", "Forged"), HTMX)
                            .body())
                    .contains("STALE_FORM");
        }
        assertThat(browser.get("/settings").body()).doesNotContain("Forged");
    }

    @Test
    void aFormIsShownAgainToABrowserThatTakesNoCookies() {
        var browser = new PageClient(server());
        var token = browser.formToken("/sign-in");
        browser.cookies.clear();

        var reply = browser.post("/sign-in", token, Map.of("email", "x@example.org", "next", "/projects?q=a b"));

        assertThat(PageClient.location(reply)).isEqualTo("/sign-in?again=1&next=%2Fprojects%3Fq%3Da%20b");
        assertThat(browser.get(PageClient.location(reply)).body()).contains("refuses cookies");
    }

    @Test
    void theTokenMayComeInAHeader() {
        var browser = signedIn("ruth");
        var token = browser.formToken("/settings");

        var reply = browser.post(
                "/settings/theme", "", Map.of("theme", "dark"), "X-CSRF-TOKEN", token, "HX-Request", "true");

        assertThat(reply.statusCode()).isEqualTo(204);
    }

    @Test
    void aScriptIsToldThatTheSessionIsOverAndAPageLeadsToTheSignIn() {
        var browser = signedIn("sara");
        var token = browser.formToken("/settings");
        browser.cookies.remove(SESSION);

        assertThat(browser.get("/settings", HTMX).statusCode()).isEqualTo(401);
        assertThat(browser.post("/settings", token, Map.of("name", "Late"), HTMX)
                        .body())
                .contains("NOT_SIGNED_IN");
        var reply =
                browser.post("/settings", token, Map.of("name", "Late"), "Referer", server() + "/settings/display?x=1");
        assertThat(PageClient.location(reply)).isEqualTo("/sign-in?next=%2Fsettings%2Fdisplay%3Fx%3D1");
        var foreign = browser.post("/settings", token, Map.of(), "Referer", "https://evil.example/settings");
        assertThat(PageClient.location(foreign)).isEqualTo("/sign-in?next=%2F");
    }

    @Test
    void aPageWhoseSessionEndedGoesOnWithTheNext() {
        var browser = signedIn("tess");

        var session = browser.get("/session", "HX-Request", "true", "Accept", "*/*");
        var token = ApiClient.JSON.readTree(session.body()).get("csrf_token").asString();

        assertThat(browser.post("/settings", token, Map.of("name", "Tess")).statusCode())
                .isEqualTo(303);
        assertThat(new PageClient(server()).get("/session", HTMX).statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountReadTheSameAndKeepTheEmailOnly() {
        var person = People.fresh(server(), "uma");
        var browser = new PageClient(server());

        var wrong = browser.submit("/sign-in", Map.of("email", person.email(), "password", "a wrong one"));
        var unknown = browser.submit("/sign-in", Map.of("email", "nobody@example.org", "password", "a wrong one"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Email or password is wrong.").doesNotContain("a wrong one");
        assertThat(withoutTokens(wrong.body(), person.email()))
                .isEqualTo(withoutTokens(unknown.body(), "nobody@example.org"));
    }

    @Test
    void theSixthFailureInAMinuteHasToWait() {
        var person = People.fresh(server(), "vera");
        var browser = new PageClient(server());
        var guess = Map.of("email", person.email(), "password", "not the password");
        for (int i = 0; i < 5; i++) {
            assertThat(browser.submit("/sign-in", guess).statusCode()).isEqualTo(422);
        }

        var refused = browser.submit("/sign-in", credentials(person));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("Please wait").contains(person.email());
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void theInterfaceTakesNoCookieAndPagesTakeNoBearer() {
        var person = People.fresh(server(), "wendy");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);

        assertThat(browser.get("/api/v1/auth/me").statusCode()).isEqualTo(401);
        assertThat(new PageClient(server())
                        .get("/settings", "Authorization", "Bearer " + person.accessToken())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void registersSignsInAndShowsTheFirstSteps() {
        var browser = new PageClient(server());
        var email = UUID.randomUUID() + "@example.org";

        var reply = browser.submit(
                "/sign-up",
                Map.of("name", " Xenia ", "email", email, "password", People.PASSWORD, "zone", "Asia/Tokyo"));

        assertThat(PageClient.location(reply)).isEqualTo("/first-steps");
        assertThat(browser.get("/first-steps").body())
                .contains("/projects/sample")
                .contains("/projects/new");
        assertThat(browser.get("/settings").body()).contains("value=\"Xenia\"").contains(email);
        assertThat(browser.get("/settings/display").body()).contains("value=\"Asia/Tokyo\" selected");
    }

    @Test
    void saysBesideTheFieldWhyAnAccountCannotBeMade() {
        var known = People.named(server(), "alice").email();
        var browser = new PageClient(server());

        var weak = browser.submit("/sign-up", Map.of("email", "new@example.org", "password", "password1"));
        var taken = browser.submit("/sign-up", Map.of("email", known, "password", People.PASSWORD));
        var none = browser.submit("/sign-up", Map.of("email", "a b@", "password", People.PASSWORD));
        var odd = browser.submit("/sign-up", Map.of("email", "a\0b", "name", "<b>\0", "password", "\0"));

        assertThat(List.of(weak, taken, none, odd)).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(422);
            assertThat(reply.body()).doesNotContain(People.PASSWORD).doesNotContain("<b>");
        });
        assertThat(weak.body()).contains("id=\"password-problem\"").contains("new@example.org");
        assertThat(taken.body()).contains("id=\"email-problem\"").contains("already");
        assertThat(none.body()).contains("id=\"email-problem\"");
    }

    @Test
    void pagesCarryTheHeadersThatKeepForeignScriptsOut() {
        var headers = new PageClient(server()).get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'")
                        .contains("object-src 'none'")
                        .contains("form-action 'self'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void aWrongSetupLinkIsNotThere() {
        var browser = new PageClient(server());

        assertThat(browser.get("/setup?token=guess").statusCode()).isEqualTo(404);
        var reply = browser.submit(
                "/sign-in",
                "/setup",
                Map.of("token", "guess", "email", "new@example.org", "password", People.PASSWORD));
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    private PageClient signedIn(String name) {
        return PageClient.signedIn(server(), People.named(server(), name).email(), People.PASSWORD);
    }

    private static Map<String, String> credentials(People.Person person) {
        return Map.of("email", person.email(), "password", People.PASSWORD);
    }

    private static String cookie(HttpResponse<String> reply) {
        return reply.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(SESSION))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutTokens(String html, String email) {
        return html.replaceAll("(content|value)=\"[\\w-]{60,}=*\"", "").replace(email, "");
    }
}
