package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.ProviderServer.Lie;
import dev.socrates.api.ProviderServer.Person;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with an account elsewhere, at providers that are honest, dishonest and down.
class ElsewhereTests extends ElsewhereServer {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private PageClient browser() {
        return new PageClient(server());
    }

    @Test
    void eachConfiguredProviderIsOffered() {
        for (var page : new String[] {"/sign-in?next=/projects", "/sign-up?next=/projects"}) {
            assertThat(browser().get(page).body())
                    .contains("Go on with The Works")
                    .contains("/sign-in/elsewhere/oidc?next=/projects")
                    .contains("Go on with GitHub")
                    .contains("Go on with LinkedIn")
                    .doesNotContain("Google");
        }
        assertThat(anybody().get("/api/v1/auth/providers").is(200).texts("items", "path"))
                .contains("/sign-in/elsewhere/oidc", "/sign-in/elsewhere/github");
        assertThat(browser().get("/sign-in/elsewhere/google").statusCode()).isEqualTo(404);
        assertThat(browser()
                        .get("/sign-in/elsewhere/google/back?code=x&state=y")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void asksWithStateNonceAndProofKeyAndLeadsBackToThePublicAddress() {
        var away = browser().get("/sign-in/elsewhere/oidc", "X-Forwarded-Host", "evil.example");
        var asked = ProviderServer.parameters(URI.create(location(away)).getRawQuery());

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", server() + "/sign-in/elsewhere/oidc/back")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(location(away)).doesNotContain(ProviderServer.SECRET).doesNotContain("code_verifier");
        assertThat(away.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("socrates_detour=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/sign-in")
                        .doesNotContain(asked.get("state")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oidc", "other", "linkedin", "github"})
    void somebodyNewGetsAnAccountAndIsKnownTheNextTime(String provider) {
        var first = browser();
        var reply = come(first, "/sign-in/elsewhere/" + provider);
        assertThat(location(reply)).isEqualTo("/first-steps");
        assertThat(first.get("/settings").body())
                .contains(String.valueOf(PROVIDERS.person.email()))
                .contains("Ada Elsewhere");

        var second = browser();
        assertThat(location(come(second, "/sign-in/elsewhere/" + provider + "?next=/projects")))
                .isEqualTo("/projects");

        assertThat(second.cookies.get(SESSION)).isNotEqualTo(first.cookies.get(SESSION));
        assertThat(accounts(PROVIDERS.person)).isEqualTo(1);
        assertThat(column("email_verified_at is not null and password_hash is null and status = 'active'"))
                .isEqualTo("true");
        assertThat(column("last_login_at is not null")).isEqualTo("true");
        assertThat(audit("sign_in")).contains("\"with\": \"" + provider + "\"");
        assertThat(audit("account_created")).contains(provider);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lie.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE"})
    void nobodyGetsInByALie(Lie lie) {
        PROVIDERS.lie = lie;
        var browser = browser();

        var reply = come(browser, "/sign-in/elsewhere/oidc");

        assertThat(reply.statusCode()).isIn(403, 502);
        assertThat(reply.body())
                .contains("id=\"elsewhere-reason\"")
                .doesNotContain("Exception")
                .doesNotContain("evil");
        assertThat(browser.cookies).doesNotContainKeys(SESSION, "socrates_detour", "socrates_link");
        assertThat(accounts(PROVIDERS.person)).isZero();
    }

    @Test
    void anUnsignedOrForgedTokenIsRefusedNotTakenForAProviderThatIsDown() {
        for (var lie : List.of(
                Lie.UNSIGNED,
                Lie.SIGNED_WITH_THE_CLIENT_SECRET,
                Lie.SIGNED_WITH_ANOTHER_KEY,
                Lie.OTHER_NONCE,
                Lie.NO_NONCE,
                Lie.OTHER_AUDIENCE,
                Lie.OTHER_ISSUER,
                Lie.EXPIRED)) {
            PROVIDERS.lie = lie;
            assertThat(come(browser(), "/sign-in/elsewhere/oidc").statusCode())
                    .as(lie.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void aProviderThatIsDownStopsNobodyElse() {
        var browser = browser();
        var back = back(browser, "/sign-in/elsewhere/oidc");
        PROVIDERS.down = true;

        var reply = browser.get(back);

        assertThat(reply.statusCode()).isEqualTo(502);
        assertThat(reply.body()).contains("does not answer");
        var person = People.fresh(server(), "lida");
        assertThat(PageClient.signedIn(server(), person.email(), People.PASSWORD).cookies)
                .containsKey(SESSION);
        assertThat(browser().get("/sign-in").statusCode()).isEqualTo(200);
        PROVIDERS.down = false;
        assertThat(location(come(browser, "/sign-in/elsewhere/oidc"))).isEqualTo("/first-steps");
    }

    @Test
    void aProviderThatSaysItIsAnotherIsNotAsked() {
        var reply = browser().get("/sign-in/elsewhere/liar");

        assertThat(reply.statusCode()).isEqualTo(502);
        assertThat(reply.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void onlyTheBrowserThatLeftComesBackAndOnlyOnce() {
        var mine = browser();
        var back = back(mine, "/sign-in/elsewhere/oidc");

        refused(browser(), back, 400);
        var attacker = browser();
        back(attacker, "/sign-in/elsewhere/oidc");
        refused(attacker, back, 400);

        assertThat(location(mine.get(back))).isEqualTo("/first-steps");
        refused(browser(), back, 400);
        assertThat(mine.get(back).statusCode()).isEqualTo(400);
    }

    @Test
    void aCodeThatWasUsedIsRefused() {
        var browser = browser();
        var back = back(browser, "/sign-in/elsewhere/oidc");
        var kept = Map.copyOf(browser.cookies);
        browser.get(back);

        var replay = browser();
        replay.cookies.putAll(kept);

        refused(replay, back, 403);
    }

    @Test
    void aChangedStateIsRefused() {
        var browser = browser();
        var back = back(browser, "/sign-in/elsewhere/oidc");

        refused(browser, back.replaceFirst("state=[^&]+", "state=guess"), 400);
        var other = browser();
        refused(other, back(other, "/sign-in/elsewhere/oidc").replaceFirst("&state=[^&]+", ""), 400);
    }

    /// One provider hands out what another asked for.
    @Test
    void noProviderPassesForAnother() {
        var one = browser();
        var back = back(one, "/sign-in/elsewhere/oidc");
        refused(one, back.replace("/elsewhere/oidc/", "/elsewhere/other/"), 400);

        var two = browser();
        var issuer = back(two, "/sign-in/elsewhere/oidc").replaceFirst("iss=[^&]+", "iss=https%3A%2F%2Fevil.example");
        refused(two, issuer, 403);
    }

    @Test
    void aPersonIsIssuerAndSubjectAndNeverAnAddress() {
        var person = PROVIDERS.person;
        come(browser(), "/sign-in/elsewhere/oidc");

        PROVIDERS.person = new Person(person.subject(), "moved-" + person.email(), true, person.name());
        var same = browser();
        assertThat(location(come(same, "/sign-in/elsewhere/oidc"))).isEqualTo("/");
        assertThat(same.get("/settings").body()).contains(String.valueOf(person.email()));

        PROVIDERS.person = new Person("another subject", person.email(), true, "Mallory");
        assertThat(location(come(browser(), "/sign-in/elsewhere/oidc"))).startsWith("/sign-in/link");
        PROVIDERS.person = person;
        assertThat(location(come(browser(), "/sign-in/elsewhere/other"))).startsWith("/sign-in/link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/sign-out"})
    void leadsToNoOtherSite(String next) {
        var encoded = URLEncoder.encode(next, StandardCharsets.UTF_8);

        var reply = come(browser(), "/sign-in/elsewhere/oidc?next=" + encoded);

        assertThat(location(reply)).isEqualTo("/first-steps");
    }

    @Test
    void whoSaysNoThereIsToldSo() {
        var browser = browser();
        var state = ProviderServer.parameters(URI.create(location(browser.get("/sign-in/elsewhere/oidc")))
                        .getRawQuery())
                .get("state");

        var reply = browser.get(
                "/sign-in/elsewhere/oidc/back?error=access_denied&error_description=%3Cb%3Eevil&state=" + state);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("You stopped the sign-in").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oidc", "linkedin", "github"})
    void anAddressThatTheProviderDoesNotVouchForIsAsGoodAsNone(String provider) {
        var known = People.fresh(server(), "mika");
        PROVIDERS.person = PROVIDERS.person.with(known.email(), false);
        var taken = refused(back(provider), 403);
        PROVIDERS.person = Person.fresh().with("free-" + known.email(), false);
        var free = refused(back(provider), 403);
        PROVIDERS.person = Person.fresh().with(null, null);
        var none = refused(back(provider), 403);

        assertThat(taken).contains("does not confirm").isEqualTo(free).isEqualTo(none);
    }

    /// In a browser that has just left for the provider.
    private Arrival back(String provider) {
        var browser = browser();
        return new Arrival(browser, back(browser, "/sign-in/elsewhere/" + provider));
    }

    private record Arrival(PageClient browser, String path) {}

    private static String refused(Arrival arrival, int status) {
        return refused(arrival.browser(), arrival.path(), status);
    }

    @Test
    void aSuspendedAccountStaysOut() {
        come(browser(), "/sign-in/elsewhere/oidc");
        auth.sql("update users set status = 'suspended' where email = :email")
                .param("email", PROVIDERS.person.email())
                .update();

        var browser = browser();
        assertThat(refused(browser, back(browser, "/sign-in/elsewhere/oidc"), 403))
                .contains("cannot be used");
        var other = browser();
        assertThat(refused(other, back(other, "/sign-in/elsewhere/other"), 403)).contains("cannot be used");
        assertThat(auth.sql("""
                select count(*)
                  from security_audit a
                  join users u on u.id = a.subject_id
                 where u.email = :email
                   and a.action = 'sign_in'
                   and a.outcome = 'refused'
                   and a.details ->> 'reason' = 'not_active'
                """)
                        .param("email", PROVIDERS.person.email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void ofManyWhoComeForTheFirstTimeAtOnceAllGetIntoOneAccount() throws Exception {
        var arrivals = IntStream.range(0, 6).mapToObj(_ -> back("oidc")).toList();

        List<HttpResponse<String>> replies;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            replies = pool
                    .invokeAll(arrivals.stream()
                            .map(one -> (Callable<HttpResponse<String>>)
                                    () -> one.browser().get(one.path()))
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
        }

        assertThat(replies.stream().map(ElsewhereServer::location).collect(Collectors.toSet()))
                .isSubsetOf("/", "/first-steps");
        assertThat(accounts(PROVIDERS.person)).isEqualTo(1);
    }

    @Test
    void strangeNamesAreJustNames() {
        PROVIDERS.person = new Person(
                "<script>'--", "odd-" + PROVIDERS.person.email(), "true", "Ada\r\nX: <b>\u202e" + "x".repeat(5_000));
        var browser = browser();

        assertThat(location(come(browser, "/sign-in/elsewhere/oidc"))).isEqualTo("/first-steps");

        assertThat(browser.get("/settings").body()).contains("Ada X: &lt;b&gt;").doesNotContain("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "\u00fc", " "})
    void whatIsNoSubjectIsNobody(String subject) {
        PROVIDERS.person = new Person(subject, PROVIDERS.person.email(), true, "Ada");

        refused(back("oidc"), 403);
        PROVIDERS.person = new Person("x".repeat(256), PROVIDERS.person.email(), true, "Ada");
        refused(back("oidc"), 403);
    }

    private static String refused(PageClient browser, String back, int status) {
        var reply = browser.get(back);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        return reply.body().replaceAll("(content|value)=\"[\\w-]{60,}=*\"", "");
    }

    private int accounts(Person person) {
        return auth.sql("select count(*) from users where email = :email")
                .param("email", person.email())
                .query(Integer.class)
                .single();
    }

    private String column(String expression) {
        return auth.sql("select (" + expression + ")::text from users where email = :email")
                .param("email", PROVIDERS.person.email())
                .query(String.class)
                .single();
    }

    private String audit(String action) {
        return auth.sql("""
                select string_agg(a.details::text, ' ')
                  from security_audit a
                  join users u on u.id = a.subject_id
                 where u.email = :email
                   and a.action = :action
                """)
                .param("email", PROVIDERS.person.email())
                .param("action", action)
                .query(String.class)
                .single();
    }
}
