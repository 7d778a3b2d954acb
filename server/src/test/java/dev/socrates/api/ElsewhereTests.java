package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.api.ProviderServer.Person;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with an account elsewhere, at providers that are honest.
class ElsewhereTests extends ElsewhereServer {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

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
        var asked =
                ProviderWire.parameters(URI.create(PageClient.location(away)).getRawQuery());

        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", server() + "/sign-in/elsewhere/oidc/back")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(PageClient.location(away))
                .doesNotContain(ProviderServer.SECRET)
                .doesNotContain("code_verifier");
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
        assertThat(PageClient.location(reply)).isEqualTo("/first-steps");
        assertThat(first.get("/settings").body())
                .contains(String.valueOf(PROVIDERS.person.email()))
                .contains("Ada Elsewhere");

        var second = browser();
        assertThat(PageClient.location(come(second, "/sign-in/elsewhere/" + provider + "?next=/projects")))
                .isEqualTo("/projects");

        assertThat(second.cookies.get(SESSION)).isNotEqualTo(first.cookies.get(SESSION));
        assertThat(accounts(auth)).isEqualTo(1);
        assertThat(column("email_verified_at is not null and password_hash is null and status = 'active'"))
                .isEqualTo("true");
        assertThat(column("last_login_at is not null")).isEqualTo("true");
        assertThat(AccountRows.audited(auth, PROVIDERS.person.email(), "sign_in"))
                .asString()
                .contains("\"with\": \"" + provider + "\"");
        assertThat(AccountRows.audited(auth, PROVIDERS.person.email(), "account_created"))
                .asString()
                .contains(provider);
    }

    @Test
    void aPersonIsIssuerAndSubjectAndNeverAnAddress() {
        var person = PROVIDERS.person;
        come(browser(), "/sign-in/elsewhere/oidc");

        PROVIDERS.person = new Person(person.subject(), "moved-" + person.email(), true, person.name());
        var same = browser();
        assertThat(PageClient.location(come(same, "/sign-in/elsewhere/oidc"))).isEqualTo("/");
        assertThat(same.get("/settings").body()).contains(String.valueOf(person.email()));

        PROVIDERS.person = new Person("another subject", person.email(), true, "Mallory");
        assertThat(PageClient.location(come(browser(), "/sign-in/elsewhere/oidc")))
                .startsWith("/sign-in/link");
        PROVIDERS.person = person;
        assertThat(PageClient.location(come(browser(), "/sign-in/elsewhere/other")))
                .startsWith("/sign-in/link");
    }

    @Test
    void whoSaysNoThereIsToldSo() {
        var browser = browser();
        var state = ProviderWire.parameters(URI.create(PageClient.location(browser.get("/sign-in/elsewhere/oidc")))
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

    @Test
    void aSuspendedAccountStaysOut() {
        come(browser(), "/sign-in/elsewhere/oidc");
        AccountRows.status(auth, PROVIDERS.person.email(), "suspended");

        var browser = browser();
        assertThat(refused(browser, back(browser, "/sign-in/elsewhere/oidc"), 403))
                .contains("cannot be used");
        var other = browser();
        assertThat(refused(other, back(other, "/sign-in/elsewhere/other"), 403)).contains("cannot be used");
        assertThat(AccountRows.audited(auth, PROVIDERS.person.email(), "sign_in"))
                .filteredOn(entry -> entry.startsWith("refused") && entry.contains("not_active"))
                .hasSize(2);
    }

    @Test
    void ofManyWhoComeForTheFirstTimeAtOnceAllGetIntoOneAccount() throws Exception {
        var arrivals = IntStream.range(0, 6).mapToObj(_ -> back("oidc")).toList();

        var replies = AtOnce.all(arrivals.stream()
                .<Callable<HttpResponse<String>>>map(one -> () -> one.browser().get(one.path()))
                .toList());

        assertThat(replies.stream().map(PageClient::location).collect(Collectors.toSet()))
                .isSubsetOf("/", "/first-steps");
        assertThat(accounts(auth)).isEqualTo(1);
    }

    @Test
    void strangeNamesAreJustNames() {
        PROVIDERS.person = new Person(
                "<script>'--", "odd-" + PROVIDERS.person.email(), "true", "Ada\r\nX: <b>\u202e" + "x".repeat(5_000));
        var browser = browser();

        assertThat(PageClient.location(come(browser, "/sign-in/elsewhere/oidc")))
                .isEqualTo("/first-steps");

        assertThat(browser.get("/settings").body()).contains("Ada X: &lt;b&gt;").doesNotContain("<b>");
    }

    private String column(String expression) {
        return auth.sql("select (" + expression + ")::text from users where email = :email")
                .param("email", PROVIDERS.person.email())
                .query(String.class)
                .single();
    }
}
