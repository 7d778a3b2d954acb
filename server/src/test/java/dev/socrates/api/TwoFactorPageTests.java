package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.twofactor.TestCodes;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two-factor sign-in in the pages.
class TwoFactorPageTests extends ApiTests {

    private static final String SESSION = "socrates_session";

    private static final Pattern SECRET = Pattern.compile("id=\"setup-secret\">([A-Z2-7 ]+)<");

    private static final Pattern CODE = Pattern.compile("<code>([0-9a-z-]{14})</code>");

    @Test
    void thePagesAskForTheCodeAndLeadOn() {
        var somebody = TwoFactorPerson.fresh(server(), "fina");
        var browser = new PageClient(server());
        var first = browser.submit(
                "/sign-in",
                Map.of(
                        "email",
                        somebody.person().email(),
                        "password",
                        People.PASSWORD,
                        "next",
                        "/settings/display?x=1",
                        "zone",
                        "Asia/Tokyo"));

        assertThat(PageClient.location(first))
                .isEqualTo("/sign-in/code?next=%2Fsettings%2Fdisplay%3Fx%3D1&zone=Asia%2FTokyo");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        assertThat(cookie(first, "socrates_ticket"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/sign-in")
                .contains("Max-Age=300");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
        assertThat(browser.get(PageClient.location(first)).body())
                .contains("one-time-code")
                .contains("Asia/Tokyo");

        var wrong = browser.submit("/sign-in/code", Map.of("code", "00000x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"code-problem\"").doesNotContain("00000x");

        var second = browser.submit(
                "/sign-in/code",
                Map.of("code", somebody.code(), "next", "/settings/display?x=1", "zone", "Asia/Tokyo"));
        assertThat(PageClient.location(second)).isEqualTo("/settings/display?x=1");
        assertThat(browser.cookies).containsKey(SESSION).doesNotContainKey("socrates_ticket");
        assertThat(browser.get("/settings/display").body()).contains("value=\"Asia/Tokyo\" selected");
    }

    @Test
    void thePagesTakeARecoveryCodeAndNoEvilWayOn() {
        var somebody = TwoFactorPerson.fresh(server(), "gero");
        var browser = new PageClient(server());
        browser.submit("/sign-in", somebody.credentials());
        assertThat(browser.get("/sign-in/code?recovery=true").body()).contains("Recovery code");

        var reply = browser.submit(
                "/sign-in/code", Map.of("code", somebody.recoveryCodes().getFirst(), "next", "//evil.example"));

        assertThat(PageClient.location(reply)).isEqualTo("/");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void aTicketOfAnotherBrowserOrNoneLeadsBackToTheFirstStep() {
        var somebody = TwoFactorPerson.fresh(server(), "hede");
        var browser = new PageClient(server());
        assertThat(PageClient.location(browser.get("/sign-in/code?next=/projects")))
                .isEqualTo("/sign-in?next=%2Fprojects");

        browser.cookies.put("socrates_ticket", somebody.ticket());
        assertThat(PageClient.location(browser.get("/sign-in/code"))).isEqualTo("/sign-in?next=%2F");
        var reply = browser.submit("/sign-in", "/sign-in/code", Map.of("code", somebody.code()));

        assertThat(PageClient.location(reply)).isEqualTo("/sign-in?next=%2F&over=1");
        assertThat(browser.cookies).doesNotContainKey(SESSION).doesNotContainKey("socrates_ticket");
        assertThat(browser.get(PageClient.location(reply)).body()).contains("begin again");
    }

    @Test
    void theCodeNeedsTheTokenOfItsForm() {
        var somebody = TwoFactorPerson.fresh(server(), "ines");
        var browser = new PageClient(server());
        browser.submit("/sign-in", somebody.credentials());

        var forged = browser.post("/sign-in/code", "forged", Map.of("code", somebody.code()));

        assertThat(PageClient.location(forged)).startsWith("/sign-in/code?again=1");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void isSetUpAndSwitchedOffInThePages() {
        var person = People.fresh(server(), "jola");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var path = "/settings/security/two-factor";
        var refused = browser.submit(path, Map.of("currentPassword", "not it"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"begin-password-problem\"").doesNotContain("setup-secret");

        assertThat(PageClient.location(browser.submit(path, Map.of("currentPassword", People.PASSWORD))))
                .isEqualTo(path);
        var page = browser.get(path).body();
        assertThat(page).contains("<svg class=\"qr\"").doesNotContain("otpauth:");
        var secret = found(SECRET, page).getFirst();
        var wrong = browser.submit(path, path + "/confirm", Map.of("code", "00000x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains(secret).contains("id=\"confirm-code-problem\"");

        var codes = browser.submit(path, path + "/confirm", Map.of("code", TestCodes.now(secret)));
        assertThat(codes.statusCode()).isEqualTo(200);
        assertThat(found(CODE, codes.body())).hasSize(10);
        assertThat(codes.body())
                .contains("download=\"socrates-recovery-codes.txt\"")
                .contains("data:text/plain;base64,");
        assertThat(codes.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(PageClient.location(browser.submit(path, path + "/confirm", Map.of("code", "1"))))
                .isEqualTo(path);
        assertThat(browser.get("/settings/security").body()).contains("Recovery codes that are left: 10.");

        var renewed = browser.submit(
                path,
                path + "/recovery-codes",
                Map.of(
                        "currentPassword",
                        People.PASSWORD,
                        "code",
                        found(CODE, codes.body()).getFirst()));
        assertThat(found(CODE, renewed.body())).hasSize(10).doesNotContainAnyElementsOf(found(CODE, codes.body()));
        var off = browser.submit(
                path, path + "/off", Map.of("currentPassword", People.PASSWORD, "code", TestCodes.next(secret)));
        assertThat(PageClient.location(off)).isEqualTo("/settings/security?done=two-factor-off");
        assertThat(browser.get(PageClient.location(off)).body()).contains("Two-factor sign-in is off.");
    }

    @Test
    void showsTheSecretToNoOtherSession() {
        var person = People.fresh(server(), "kira");
        var mine = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var thief = PageClient.signedIn(server(), person.email(), People.PASSWORD);

        mine.submit("/settings/security/two-factor", Map.of("currentPassword", People.PASSWORD));

        assertThat(mine.get("/settings/security/two-factor").body()).contains("setup-secret");
        assertThat(thief.get("/settings/security/two-factor").body()).doesNotContain("setup-secret");
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group(1)).toList();
    }

    private static String cookie(HttpResponse<String> reply, String name) {
        return reply.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
