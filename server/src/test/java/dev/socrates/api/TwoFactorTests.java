package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.twofactor.TestCodes;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two-factor sign-in over REST and in the pages.
class TwoFactorTests extends ApiTests {

    private static final String MINE = "/api/v1/users/me/two-factor";
    private static final String SECOND = "/api/v1/auth/login/two-factor";
    private static final String SESSION = "socrates_session";
    private static final Pattern SECRET = Pattern.compile("id=\"setup-secret\">([A-Z2-7 ]+)<");
    private static final Pattern CODE = Pattern.compile("<code>([0-9a-z-]{14})</code>");

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private record Guarded(People.Person person, String secret, List<String> recovery) {}

    /// Somebody who has switched it on.
    private Guarded guarded(String name) {
        var person = People.fresh(server(), name);
        var setup = person.client().post(MINE, password()).is(200);
        var codes = person.client()
                .post(MINE + "/confirm", Map.of("code", TestCodes.now(setup.text("secret"))))
                .is(200);
        return new Guarded(
                person,
                setup.text("secret"),
                codes.list("recovery_codes").stream()
                        .map(code -> code.asString())
                        .toList());
    }

    private static Map<String, String> password() {
        return Map.of("current_password", People.PASSWORD);
    }

    private static Map<String, String> credentials(Guarded somebody) {
        return Map.of("email", somebody.person().email(), "password", People.PASSWORD);
    }

    private String ticket(Guarded somebody) {
        return anybody()
                .post("/api/v1/auth/login", credentials(somebody))
                .is(401, "TWO_FACTOR_NEEDED")
                .text("details.ticket");
    }

    @Test
    void isOffUntilACodeShowsThatTheAppHasTheSecret() {
        var person = People.fresh(server(), "tova");
        assertThat(person.client().get(MINE).is(200).at("enabled").asBoolean()).isFalse();

        var setup = person.client().post(MINE, password()).is(200);
        assertThat(setup.text("uri"))
                .startsWith("otpauth://totp/Socrates:tova-")
                .contains("%40example.org?secret=" + setup.text("secret") + "&issuer=Socrates");
        assertThat(person.client().get(MINE).is(200).at("enabled").asBoolean()).isFalse();
        person.client().post(MINE + "/confirm", Map.of("code", "00000x")).blames("code");
        anybody()
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", People.PASSWORD))
                .is(200);

        person.client()
                .post(MINE + "/confirm", Map.of("code", TestCodes.now(setup.text("secret"))))
                .is(200);
        var status = person.client().get(MINE).is(200);
        assertThat(status.at("enabled").asBoolean()).isTrue();
        assertThat(status.at("recovery_codes_left").asInt()).isEqualTo(10);
        person.client().post(MINE, password()).is(409, "TWO_FACTOR_ON");
        assertThat(mail(person, "Two-factor sign-in is on").text()).contains("/settings/security");
    }

    @Test
    void changingItNeedsThePassword() {
        var somebody = guarded("uri");
        var client = somebody.person().client();
        var wrong = Map.of("current_password", "not my password", "code", TestCodes.next(somebody.secret()));

        client.post(MINE + "/disable", wrong).blames("current_password");
        client.post(MINE + "/recovery-codes", wrong).blames("current_password");
        People.fresh(server(), "vito")
                .client()
                .post(MINE, Map.of("current_password", "not my password"))
                .blames("current_password");
        assertThat(client.get(MINE).is(200).at("enabled").asBoolean()).isTrue();
    }

    @Test
    void signsInWithPasswordAndCode() {
        var somebody = guarded("wim");
        var refused =
                anybody().post("/api/v1/auth/login", credentials(somebody)).is(401, "TWO_FACTOR_NEEDED");
        assertThat(refused.at("details.expires_in").asInt()).isEqualTo(300);
        var ticket = refused.text("details.ticket");

        anybody().with(ticket).get("/api/v1/auth/me").is(401);
        var tokens = anybody()
                .post(SECOND, Map.of("ticket", ticket, "code", TestCodes.next(somebody.secret())))
                .is(200);

        anybody().with(tokens.text("access_token")).get("/api/v1/auth/me").is(200);
        anybody()
                .post(
                        SECOND,
                        Map.of(
                                "ticket",
                                ticket,
                                "recovery_code",
                                somebody.recovery().getFirst()))
                .is(401, "TICKET_OVER");
        assertThat(audited(somebody, "sign_in", "done")).contains("password+second_factor");
    }

    @Test
    void aCodeWorksOnce() {
        var somebody = guarded("xara");
        var code = TestCodes.next(somebody.secret());
        anybody().post(SECOND, Map.of("ticket", ticket(somebody), "code", code)).is(200);

        var ticket = ticket(somebody);
        var used =
                anybody().post(SECOND, Map.of("ticket", ticket, "code", code)).is(401, "WRONG_SECOND_FACTOR");
        var wrong = anybody()
                .post(SECOND, Map.of("ticket", ticket, "code", "00000x"))
                .is(401, "WRONG_SECOND_FACTOR");
        var recovery = anybody()
                .post(SECOND, Map.of("ticket", ticket, "recovery_code", "0000-0000-0000"))
                .is(401, "WRONG_SECOND_FACTOR");

        assertThat(used.text()).isEqualTo(wrong.text()).isEqualTo(recovery.text());
        assertThat(audited(somebody, "two_factor_failed", "refused"))
                .contains("used_code", "wrong_code", "wrong_recovery_code");
    }

    @Test
    void aRecoveryCodeWorksOnceAndItsOwnerIsTold() {
        var somebody = guarded("yuri");
        var code = somebody.recovery().get(4);
        anybody()
                .post(
                        SECOND,
                        Map.of(
                                "ticket",
                                ticket(somebody),
                                "recovery_code",
                                code.replace("-", "").toUpperCase(Locale.ROOT)))
                .is(200);

        anybody()
                .post(SECOND, Map.of("ticket", ticket(somebody), "recovery_code", code))
                .is(401, "WRONG_SECOND_FACTOR");
        assertThat(somebody.person()
                        .client()
                        .get(MINE)
                        .is(200)
                        .at("recovery_codes_left")
                        .asInt())
                .isEqualTo(9);
        assertThat(mail(somebody.person(), "A recovery code was used").text())
                .contains("9 left")
                .contains("/settings/security");
        assertThat(audited(somebody, "recovery_code_used", "done")).contains("9");
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        var somebody = guarded("zoe");
        var fresh = somebody.person()
                .client()
                .post(
                        MINE + "/recovery-codes",
                        Map.of("current_password", People.PASSWORD, "code", TestCodes.next(somebody.secret())))
                .is(200)
                .list("recovery_codes");

        anybody()
                .post(
                        SECOND,
                        Map.of(
                                "ticket",
                                ticket(somebody),
                                "recovery_code",
                                somebody.recovery().getFirst()))
                .is(401, "WRONG_SECOND_FACTOR");
        anybody()
                .post(
                        SECOND,
                        Map.of(
                                "ticket",
                                ticket(somebody),
                                "recovery_code",
                                fresh.getFirst().asString()))
                .is(200);
    }

    @Test
    void switchedOffThePasswordIsEnough() {
        var somebody = guarded("arno");
        var client = somebody.person().client();
        var ticket = ticket(somebody);
        client.post(MINE + "/disable", Map.of("current_password", People.PASSWORD, "code", "00000x"))
                .blames("code");

        client.post(
                        MINE + "/disable",
                        Map.of(
                                "current_password",
                                People.PASSWORD,
                                "recovery_code",
                                somebody.recovery().getLast()))
                .is(204);

        anybody().post("/api/v1/auth/login", credentials(somebody)).is(200);
        anybody()
                .post(SECOND, Map.of("ticket", ticket, "code", TestCodes.next(somebody.secret())))
                .is(401, "TICKET_OVER");
        client.post(
                        MINE + "/disable",
                        Map.of("current_password", People.PASSWORD, "code", TestCodes.next(somebody.secret())))
                .is(409, "TWO_FACTOR_OFF");
        assertThat(mail(somebody.person(), "Two-factor sign-in is off").text()).contains("password alone");
    }

    @Test
    void guessingHasToWait() {
        var somebody = guarded("bela");
        var ticket = ticket(somebody);
        for (int i = 0; i < 5; i++) {
            anybody()
                    .post(SECOND, Map.of("ticket", ticket, "code", "00000" + i))
                    .is(401);
        }

        var refused = anybody()
                .post(SECOND, Map.of("ticket", ticket, "code", TestCodes.next(somebody.secret())))
                .is(429, "TOO_MANY_ATTEMPTS");

        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void refusesWhatIsNoSecondStep() {
        var somebody = guarded("cato");
        var ticket = ticket(somebody);

        anybody().post(SECOND, Map.of("ticket", "guess", "code", "000000")).is(401, "TICKET_OVER");
        anybody().post(SECOND, Map.of("ticket", ticket)).blames("code");
        anybody()
                .post(SECOND, Map.of("ticket", ticket, "code", "1", "recovery_code", "2"))
                .blames("code");
        anybody().post(SECOND, Map.of("ticket", "x".repeat(1_000), "code", "1")).blames("ticket");
        anybody()
                .post(SECOND, Map.of("ticket", ticket, "code", "1".repeat(1_000)))
                .blames("code");
        anybody().send("POST", SECOND, "{").is(400);
        anybody().post(SECOND, Map.of("ticket", ticket, "code", "")).is(401, "WRONG_SECOND_FACTOR");
    }

    @Test
    void aWrongPasswordReadsTheSameWhetherThereIsASecondFactorOrNot() {
        var somebody = guarded("dino");
        var guess = Map.of("email", somebody.person().email(), "password", "not the password");

        var guarded = anybody().post("/api/v1/auth/login", guess).is(401, "WRONG_CREDENTIALS");
        var unknown = anybody()
                .post("/api/v1/auth/login", Map.of("email", "nobody-at-all@example.org", "password", "not it"))
                .is(401);

        assertThat(guarded.text()).isEqualTo(unknown.text());
    }

    @Test
    void theSecretIsNotInTheDatabaseAsItIs() {
        var somebody = guarded("edda");

        var stored = auth.sql("""
                select encode(f.secret, 'escape') || coalesce(string_agg(encode(r.code_hash, 'escape'), ' '), '')
                  from two_factor f
                  join users u on u.id = f.user_id
                  left join recovery_codes r on r.user_id = f.user_id
                 where u.email = :email
                 group by f.secret
                """)
                .param("email", somebody.person().email())
                .query(String.class)
                .single();

        assertThat(stored).doesNotContain(somebody.secret()).doesNotContain(somebody.recovery());
    }

    @Test
    void thePagesAskForTheCodeAndLeadOn() {
        var somebody = guarded("fina");
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

        assertThat(location(first)).isEqualTo("/sign-in/code?next=%2Fsettings%2Fdisplay%3Fx%3D1&zone=Asia%2FTokyo");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        assertThat(cookie(first, "socrates_ticket"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/sign-in")
                .contains("Max-Age=300");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(303);
        assertThat(browser.get(location(first)).body())
                .contains("one-time-code")
                .contains("Asia/Tokyo");

        var wrong = browser.submit("/sign-in/code", Map.of("code", "00000x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"code-problem\"").doesNotContain("00000x");

        var second = browser.submit(
                "/sign-in/code",
                Map.of(
                        "code",
                        TestCodes.next(somebody.secret()),
                        "next",
                        "/settings/display?x=1",
                        "zone",
                        "Asia/Tokyo"));
        assertThat(location(second)).isEqualTo("/settings/display?x=1");
        assertThat(browser.cookies).containsKey(SESSION).doesNotContainKey("socrates_ticket");
        assertThat(browser.get("/settings/display").body()).contains("value=\"Asia/Tokyo\" selected");
    }

    @Test
    void thePagesTakeARecoveryCodeAndNoEvilWayOn() {
        var somebody = guarded("gero");
        var browser = new PageClient(server());
        browser.submit("/sign-in", credentials(somebody));
        assertThat(browser.get("/sign-in/code?recovery=true").body()).contains("Recovery code");

        var reply = browser.submit(
                "/sign-in/code", Map.of("code", somebody.recovery().getFirst(), "next", "//evil.example"));

        assertThat(location(reply)).isEqualTo("/");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void aTicketOfAnotherBrowserOrNoneLeadsBackToTheFirstStep() {
        var somebody = guarded("hede");
        var browser = new PageClient(server());
        assertThat(location(browser.get("/sign-in/code?next=/projects"))).isEqualTo("/sign-in?next=%2Fprojects");

        browser.cookies.put("socrates_ticket", ticket(somebody));
        assertThat(location(browser.get("/sign-in/code"))).isEqualTo("/sign-in?next=%2F");
        var reply = browser.submit("/sign-in", "/sign-in/code", Map.of("code", TestCodes.next(somebody.secret())));

        assertThat(location(reply)).isEqualTo("/sign-in?next=%2F&over=1");
        assertThat(browser.cookies).doesNotContainKey(SESSION).doesNotContainKey("socrates_ticket");
        assertThat(browser.get(location(reply)).body()).contains("begin again");
    }

    @Test
    void theCodeNeedsTheTokenOfItsForm() {
        var somebody = guarded("ines");
        var browser = new PageClient(server());
        browser.submit("/sign-in", credentials(somebody));

        var forged = browser.post("/sign-in/code", "forged", Map.of("code", TestCodes.next(somebody.secret())));

        assertThat(location(forged)).startsWith("/sign-in/code?again=1");
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

        assertThat(location(browser.submit(path, Map.of("currentPassword", People.PASSWORD))))
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
        assertThat(location(browser.submit(path, path + "/confirm", Map.of("code", "1"))))
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
        assertThat(location(off)).isEqualTo("/settings/security?done=two-factor-off");
        assertThat(browser.get(location(off)).body()).contains("Two-factor sign-in is off.");
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

    @Test
    void whereNoProviderIsConfiguredNoneIsOffered() {
        assertThat(new PageClient(server()).get("/sign-in").body()).doesNotContain("/sign-in/elsewhere");
        assertThat(anybody().get("/api/v1/auth/providers").is(200).list("items"))
                .isEmpty();
        assertThat(new PageClient(server()).get("/sign-in/elsewhere/google").statusCode())
                .isEqualTo(404);
    }

    /// Others may come before it.
    private static Mailbox.Received mail(People.Person person, String subject) {
        var mailbox = Mailbox.of(person.email());
        var mail = mailbox.next();
        while (!mail.subject().equals(subject)) {
            mail = mailbox.next();
        }
        return mail;
    }

    private String audited(Guarded somebody, String action, String outcome) {
        return auth.sql("""
                select string_agg(a.details::text, ' ')
                  from security_audit a
                  join users u on u.id = a.subject_id
                 where u.email = :email
                   and a.action = :action
                   and a.outcome = :outcome
                """)
                .param("email", somebody.person().email())
                .param("action", action)
                .param("outcome", outcome)
                .query(String.class)
                .single();
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group(1)).toList();
    }

    private static String location(HttpResponse<String> reply) {
        return reply.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(reply.statusCode() + " " + reply.body()));
    }

    private static String cookie(HttpResponse<String> reply, String name) {
        return reply.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
