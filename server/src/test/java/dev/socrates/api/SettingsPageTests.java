package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The pages of one's settings do what the interface does.
class SettingsPageTests extends ApiTests {

    private static final String[] HTMX = {"HX-Request", "true"};

    private final People.Person person() {
        return People.fresh(server(), "jan");
    }

    private PageClient browser(People.Person person) {
        return PageClient.signedIn(server(), person.email(), People.PASSWORD);
    }

    @Test
    void savesTheProfileWithAndWithoutHtmx() {
        var person = person();
        var browser = browser(person);

        var plain = browser.submit("/settings", Map.of("name", "Jan <b>", "username", ""));
        assertThat(PageClient.location(plain)).isEqualTo("/settings?done=saved");
        assertThat(browser.get("/settings?done=saved").body())
                .contains("Saved.")
                .contains("value=\"Jan &lt;b&gt;\"");

        var htmx = browser.submit("/settings", Map.of("name", "Jan 2", "username", ""), HTMX);
        assertThat(htmx.statusCode()).isEqualTo(200);
        assertThat(htmx.headers().firstValue("HX-Trigger"))
                .hasValueSatisfying(trigger -> assertThat(trigger).contains("toast"));
        assertThat(htmx.body()).startsWith("<form").doesNotContain("<html");
        assertThat(person.client().get("/api/v1/users/me/settings").is(200).text("name"))
                .isEqualTo("Jan 2");
    }

    @Test
    void keepsWhatWasTypedWhenAUsernameIsTaken() {
        var username = "u-" + UUID.randomUUID().toString().substring(0, 8);
        browser(person()).submit("/settings", Map.of("username", username));

        var reply = browser(person()).submit("/settings", Map.of("name", "Kept", "username", username));

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body())
                .contains("This username is taken.")
                .contains("value=\"Kept\"")
                .contains("value=\"" + username + "\"");
        assertThat(browser(person())
                        .submit("/settings", Map.of("username", "a b"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theThemeIsSetOnTheRootOfEachPage() {
        var browser = browser(person());
        assertThat(browser.get("/settings").body()).contains("data-theme=\"system\"");

        var reply = browser.submit(
                "/settings",
                "/settings/theme",
                Map.of("theme", "dark"),
                "Referer",
                server() + "/settings/notifications");

        assertThat(PageClient.location(reply)).isEqualTo("/settings/notifications");
        assertThat(browser.get("/settings").body()).contains("data-theme=\"dark\"");
        assertThat(browser.submit("/settings", "/settings/theme", Map.of("theme", "neon"), HTMX)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void datesAndNumbersAreWrittenAsChosen() {
        var browser = browser(person());

        browser.submit(
                "/settings/display",
                Map.of("theme", "light", "density", "compact", "locale", "de-DE", "timeZone", "Asia/Tokyo"));

        assertThat(browser.get("/settings/display").body())
                .contains("1.234,5")
                .contains("data-density=\"compact\"")
                .contains("value=\"de-DE\" selected");
        var wrong = browser.submit(
                "/settings/display",
                Map.of("theme", "light", "density", "compact", "locale", "", "timeZone", "Mars/Olympus"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This time zone is not known here.");
    }

    @Test
    void offersTheZoneThatABrowserNamedEvenIfItIsOfNoRegion() {
        var browser = new PageClient(server());
        var email = UUID.randomUUID() + "@example.org";
        browser.submit("/sign-up", Map.of("email", email, "password", People.PASSWORD, "zone", "Etc/UTC"));

        assertThat(browser.get("/settings/display").body()).contains("value=\"Etc/UTC\" selected");
    }

    @Test
    void keepsWhatSomebodyWantsToHearOf() {
        var person = person();
        var browser = browser(person);

        browser.submit("/settings/notifications", Map.of("on", "digest.email"));

        assertThat(person.client()
                        .get("/api/v1/users/me/settings")
                        .is(200)
                        .text()
                        .split("\"enabled\":true"))
                .hasSize(2);
        assertThat(browser.get("/settings/notifications").body())
                .containsPattern("value=\"digest.email\"[^>]*checked")
                .doesNotContainPattern("value=\"mention.email\"[^>]*checked");
    }

    @Test
    void changesThePasswordAndSaysWhatIsWrong() {
        var browser = browser(person());
        var path = "/settings/security/password";

        var wrong = browser.submit(
                "/settings/security", path, Map.of("currentPassword", "a guess", "newPassword", "another long phrase"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"currentPassword-problem\"")
                .doesNotContain("a guess")
                .doesNotContain("another long phrase");
        var weak = browser.submit(
                "/settings/security", path, Map.of("currentPassword", People.PASSWORD, "newPassword", "short"));
        assertThat(weak.body()).contains("id=\"newPassword-problem\"");

        var done = browser.submit(
                "/settings/security",
                path,
                Map.of("currentPassword", People.PASSWORD, "newPassword", "another long phrase"));
        assertThat(PageClient.location(done)).isEqualTo("/settings/security?done=password");
    }

    @Test
    void endsOneSessionAndAllOthers() {
        var person = person();
        var browser = browser(person);
        var second = browser(person);
        var page = browser.get("/settings/security").body();
        assertThat(page).contains("This one").contains("Program");
        var end = page.replaceAll("(?s).*?action=\"(/settings/security/sessions/[^\"]+/end)\".*", "$1");

        var one = browser.submit("/settings/security", end, Map.of(), HTMX);

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body()).startsWith("<section");
        assertThat(second.get("/settings").statusCode()).isEqualTo(303);
        var all = browser.submit("/settings/security", "/settings/security/sessions/end-others", Map.of());
        assertThat(PageClient.location(all)).isEqualTo("/settings/security?done=sessions");
        person.client().get("/api/v1/auth/me").is(401);
    }
}
