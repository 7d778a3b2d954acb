package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTests extends ApiTests {

    private static final String SETTINGS = "/api/v1/users/me/settings";
    private static final String SESSIONS = "/api/v1/users/me/sessions";
    private static final String PASSWORD = "/api/v1/users/me/password";

    @Test
    void areAsUsualUntilSomebodyDecides() {
        var settings = People.fresh(server(), "ann").client().get(SETTINGS).is(200);

        assertThat(settings.text("theme")).isEqualTo("system");
        assertThat(settings.text("density")).isEqualTo("comfortable");
        assertThat(settings.at("time_zone").isNull()).isTrue();
        assertThat(settings.list("notifications")).hasSize(14);
    }

    @Test
    void areKeptAndTakenBackAsTheyWereGiven() {
        var person = People.fresh(server(), "ben").client();
        var username = "ben-" + UUID.randomUUID().toString().substring(0, 8);

        person.put(
                        SETTINGS,
                        Map.of(
                                "name",
                                " Ben 👋 ",
                                "username",
                                username,
                                "theme",
                                "dark",
                                "density",
                                "compact",
                                "locale",
                                "de-CH",
                                "time_zone",
                                "Pacific/Auckland",
                                "notifications",
                                List.of(Map.of("kind", "mention", "channel", "email", "enabled", false))))
                .is(200);

        var settings = person.get(SETTINGS).is(200);
        assertThat(settings.text("name")).isEqualTo("Ben 👋");
        assertThat(settings.text("username")).isEqualTo(username);
        assertThat(settings.text("theme")).isEqualTo("dark");
        assertThat(settings.text("locale")).isEqualTo("de-CH");
        assertThat(settings.text("time_zone")).isEqualTo("Pacific/Auckland");
        assertThat(settings.text()).contains("{\"kind\":\"mention\",\"channel\":\"email\",\"enabled\":false}");
        assertThat(person.send("PUT", SETTINGS, settings.text()).is(200).text()).isEqualTo(settings.text());
        assertThat(person.get("/api/v1/auth/me").is(200).text("name")).isEqualTo("Ben 👋");
    }

    @ParameterizedTest
    @CsvSource({
        "theme, neon",
        "theme, ''",
        "density, tight",
        "locale, klingon-and-more-than-that",
        "locale, xx",
        "locale, ../../etc",
        "time_zone, Mars/Olympus",
        "time_zone, +02:00",
        "time_zone, europe/lisbon",
        "username, ab",
        "username, a b c",
        "username, <script>"
    })
    void refuseWhatDoesNotExist(String field, String value) {
        var body = new java.util.HashMap<String, Object>(Map.of("theme", "dark", "density", "compact"));
        body.put(field, value);

        alice().put(SETTINGS, body).blames(field);

        assertThat(alice().get(SETTINGS).is(200).text("density")).isEqualTo("comfortable");
    }

    @Test
    void refuseNotificationsThatDoNotExist() {
        var mention = Map.of("kind", "mention", "channel", "email", "enabled", true);
        put(List.of(Map.of("kind", "birthday", "channel", "email", "enabled", true)))
                .blames("notifications.kind");
        put(List.of(Map.of("kind", "mention", "channel", "pigeon", "enabled", true)))
                .blames("notifications.channel");
        put(List.of(Map.of("kind", "mention", "channel", "email"))).blames("notifications[0].enabled");
        put(List.of(mention, mention)).blames("notifications");
    }

    private Reply put(List<Map<String, ?>> notifications) {
        return alice().put(SETTINGS, Map.of("theme", "dark", "density", "compact", "notifications", notifications))
                .is(422);
    }

    @Test
    void aUsernameBelongsToOnePerson() {
        var username = "u-" + UUID.randomUUID().toString().substring(0, 8);
        var body = Map.of("theme", "system", "density", "comfortable", "username", username);
        People.fresh(server(), "cleo").client().put(SETTINGS, body).is(200);
        var other = People.fresh(server(), "dan").client();

        other.put(
                        SETTINGS,
                        Map.of(
                                "theme",
                                "dark",
                                "density",
                                "comfortable",
                                "username",
                                username.toUpperCase(java.util.Locale.ROOT)))
                .is(409, "USERNAME_TAKEN");

        assertThat(other.get(SETTINGS).is(200).text("theme")).isEqualTo("system");
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        var person = People.fresh(server(), "eve");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var me = person.client();

        me.put(PASSWORD, Map.of("current_password", "a guess", "new_password", "another long phrase"))
                .blames("current_password");
        me.put(PASSWORD, Map.of("current_password", People.PASSWORD, "new_password", "short"))
                .blames("new_password");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
        me.put(PASSWORD, Map.of("current_password", People.PASSWORD, "new_password", "another long phrase"))
                .is(204);

        me.get("/api/v1/auth/me").is(200);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
        login(person.email(), People.PASSWORD).is(401);
        login(person.email(), "another long phrase").is(200);
    }

    @Test
    void aSessionLeftOpenIsNoPlaceToGuessThePassword() {
        var person = People.fresh(server(), "fay");
        var guess = Map.of("current_password", "a guess", "new_password", "another long phrase");
        for (int i = 0; i < 5; i++) {
            person.client().put(PASSWORD, guess).is(422);
        }

        person.client().put(PASSWORD, guess).is(429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void listsTheSessionsOfBrowsersAndProgramsAndEndsThem() {
        var person = People.fresh(server(), "gus");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var me = person.client();

        var sessions = me.get(SESSIONS).is(200);

        assertThat(sessions.texts("items", "kind")).containsExactly("browser", "api");
        assertThat(sessions.texts("items", "device")).containsOnly("Java program");
        assertThat(sessions.texts("items", "address"))
                .allSatisfy(address -> assertThat(address).isNotBlank());
        assertThat(sessions.list("items").getLast().get("current").asBoolean()).isTrue();
        var other = sessions.texts("items", "session_id").getFirst();
        bob().delete(SESSIONS + "/" + other).is(404);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
        me.delete(SESSIONS + "/" + other).is(204);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
        me.delete(SESSIONS + "/" + other).is(404);
        me.delete(SESSIONS + "/nonsense").is(404);
    }

    @Test
    void endsAllOtherSessionsAtOnce() {
        var person = People.fresh(server(), "hal");
        var another = anybody().with(login(person.email(), People.PASSWORD).text("access_token"));

        person.client().delete(SESSIONS).is(204);

        another.get("/api/v1/auth/me").is(401);
        assertThat(person.client().get(SESSIONS).is(200).list("items")).hasSize(1);
    }

    @Test
    void pagesThroughManySessions() {
        var person = People.fresh(server(), "ida");
        login(person.email(), People.PASSWORD).is(200);

        var first = person.client().get(SESSIONS + "?limit=1").is(200);
        var second = person.client()
                .get(SESSIONS + "?limit=1&cursor=" + first.text("next_cursor"))
                .is(200);

        assertThat(second.texts("items", "session_id")).doesNotContainAnyElementsOf(first.texts("items", "session_id"));
        assertThat(second.at("next_cursor").isNull()).isTrue();
    }

    private Reply login(String email, String password) {
        return anybody().post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }
}
