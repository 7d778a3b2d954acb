package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.api.Administrators.Admin;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdministrationTests extends ApiTests {

    private static final String USERS = "/api/v1/admin/users/";
    private static final Map<String, String> BECAUSE = Map.of("reason", "sells the tickets of others");

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private Administrators admins;
    private Admin admin;

    @BeforeEach
    void admin() {
        admins = new Administrators(server(), auth);
        admin = admins.with("super_admin");
    }

    @Test
    void findsPeopleByPartOfWhatTheyAreCalled() {
        var somebody = admins.nobodySpecial();
        var part = somebody.person().email().substring(9, 30).toUpperCase(java.util.Locale.ROOT);

        assertThat(found("q=" + part)).containsExactly(somebody.id().toString());
        assertThat(found("q=" + part + "&status=active")).hasSize(1);
        assertThat(found("q=" + part + "&status=suspended")).isEmpty();
        assertThat(found("q=" + part + "&role=any")).isEmpty();
        for (var pattern : new String[] {"%25%25%25", "_______________", "%27%20or%201=1--", "%F0%9F%92%A9"}) {
            assertThat(found("q=" + pattern)).as(pattern).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        for (var wrong : Map.of(
                        "status=asleep",
                        "status",
                        "role=emperor",
                        "role",
                        "q=%00",
                        "q",
                        "q=" + "x".repeat(201),
                        "q",
                        "cursor=abc",
                        "cursor",
                        "limit=0",
                        "limit")
                .entrySet()) {
            admin.person().client().get(USERS + "search?" + wrong.getKey()).blames(wrong.getValue());
        }
    }

    @Test
    void pagesThroughEverybodyOnce() {
        for (int i = 0; i < 3; i++) {
            admins.nobodySpecial();
        }
        var first = admin.person().client().get("/api/v1/admin/users?limit=2").is(200);
        var second = admin.person()
                .client()
                .get("/api/v1/admin/users?limit=2&cursor=" + first.text("next_cursor"))
                .is(200);

        assertThat(first.texts("items", "user_id")).doesNotContainAnyElementsOf(second.texts("items", "user_id"));
    }

    @Test
    void aSuspendedAccountIsOutAtOnceOnEveryWay() {
        var somebody = admins.nobodySpecial();
        var person = somebody.person();
        var key = anybody().with(Keys.secret(person.client(), "projects:read"));
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        key.get("/api/v1/projects").is(200);

        act(somebody, "suspend").is(200);

        person.client().get("/api/v1/auth/me").is(401);
        key.get("/api/v1/projects").is(401);
        anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", person.refreshToken()))
                .is(401);
        var page = browser.get("/projects");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/suspended");
        assertThat(browser.get("/suspended").body()).contains("This account is suspended");
        assertThat(browser.get("/projects", "HX-Request", "true").body()).contains("ACCOUNT_SUSPENDED");
        anybody()
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", People.PASSWORD))
                .is(401, "WRONG_CREDENTIALS");

        act(somebody, "activate").is(200);

        anybody()
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", People.PASSWORD))
                .is(200);
        person.client().get("/api/v1/auth/me").is(401);
        key.get("/api/v1/projects").is(200);
    }

    @Test
    void whoeverGuessesAnAddressDoesNotLearnThatItIsSuspended() {
        var somebody = admins.nobodySpecial();
        act(somebody, "suspend").is(200);
        var stranger = new PageClient(server());

        var reply =
                stranger.submit("/sign-in", Map.of("email", somebody.person().email(), "password", People.PASSWORD));

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("suspended");
        assertThat(stranger.get("/projects").headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in");
    }

    @Test
    void rolesAreGivenAndTakenWithAReason() {
        var somebody = admins.nobodySpecial();
        somebody.person().client().get("/api/v1/admin/users").is(403, "FORBIDDEN");

        admin.person()
                .client()
                .post(USERS + somebody.id() + "/grant-role", Map.of("role", "support_admin", "reason", "helps out"))
                .is(200);
        somebody.person().client().get("/api/v1/admin/users").is(200);

        act(somebody, "revoke-role").is(200);
        somebody.person().client().get("/api/v1/admin/users").is(403, "FORBIDDEN");
        admin.person()
                .client()
                .post(USERS + somebody.id() + "/grant-role", Map.of("role", "emperor", "reason", "x"))
                .blames("role");
        admin.person()
                .client()
                .post(USERS + somebody.id() + "/suspend", Map.of("reason", "  "))
                .blames("reason");
        assertThat(admin.person()
                        .client()
                        .get("/api/v1/admin/audit-logs?user=" + somebody.id())
                        .is(200)
                        .texts("items", "action"))
                .contains("admin_role_granted", "admin_role_revoked");
    }

    @Test
    void nobodyDecidesAboutThemselvesAndSupportNotAboutAdministrators() {
        act(admin, "suspend").is(409, "OWN_ACCOUNT");
        act(admin, "revoke-role").is(409, "OWN_ACCOUNT");
        var support = admins.with("support_admin").person().client();

        support.post(USERS + admin.id() + "/suspend", BECAUSE).is(403, "ADMINISTRATORS_PROTECTED");
        support.post(USERS + admin.id() + "/end-sessions", BECAUSE).is(403, "ADMINISTRATORS_PROTECTED");
        support.post(USERS + admin.id() + "/grant-role", Map.of("role", "support_admin", "reason", "x"))
                .is(403, "FORBIDDEN");
        support.post(USERS + UUID.randomUUID() + "/suspend", BECAUSE).is(404, "NOT_FOUND");
        admin.person().client().get("/api/v1/auth/me").is(200);
    }

    @Test
    void ofTwoWhoTakeTheRoleFromEachOtherOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = admins.with("super_admin");
            var other = admins.with("super_admin");
            admins.onlyThese(one.id(), other.id());

            AtOnce.of(
                    () -> one.person().client().post(USERS + other.id() + "/revoke-role", BECAUSE),
                    () -> other.person().client().post(USERS + one.id() + "/suspend", BECAUSE));

            assertThat(auth.sql("""
                    select count(*) from users where admin_role = 'super_admin' and status in ('active', 'pending')
                    """).query(Integer.class).single())
                    .as("round %d", round)
                    .isPositive();
        }
    }

    @Test
    void signsWithANewKeyAndLetsOldTokensBeRefused() {
        var somebody = admins.nobodySpecial().person();
        admin.person()
                .client()
                .post("/api/v1/admin/signing-keys/rotate?tokens=expire")
                .is(204);
        somebody.client().get("/api/v1/auth/me").is(200);

        admin.person()
                .client()
                .post("/api/v1/admin/signing-keys/rotate?tokens=sometimes")
                .blames("tokens");
    }

    @Test
    void badBodiesChangeNothing() {
        var somebody = admins.nobodySpecial();
        var before = user(somebody);
        for (var deed : new String[] {"suspend", "activate", "end-sessions", "grant-role", "revoke-role"}) {
            var path = USERS + somebody.id() + "/" + deed;
            for (var body : new String[] {"", "{", "null", "[]", "\"x\""}) {
                send(path, body).is(400, "UNREADABLE_BODY");
            }
            send(path, "{}").blames("reason");
            send(path, "{\"reason\":1}").blames("reason");
            send(path, "{\"reason\":\"\\u0000\"}").blames("reason");
            send(path, "{\"reason\":\"" + "x".repeat(501) + "\"}").blames("reason");
            send(path, "{\"reason\":\"x\",\"role\":\"super_admin\",\"email_verified\":true}")
                    .is(422);
        }
        send(USERS + "not-an-id/suspend", "{\"reason\":\"x\"}").is(404, "NOT_FOUND");

        assertThat(user(somebody)).isEqualTo(before);
    }

    private Reply send(String path, String body) {
        return admin.person().client().send("POST", path, body);
    }

    private String user(Admin whom) {
        return admin.person().client().get(USERS + whom.id()).is(200).at("user").toString();
    }

    private List<String> found(String query) {
        return admin.person().client().get(USERS + "search?" + query).is(200).texts("items", "user_id");
    }

    private Reply act(Admin whom, String deed) {
        return admin.person().client().post(USERS + whom.id() + "/" + deed, BECAUSE);
    }
}
