package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.ProviderServer.Person;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose account an account elsewhere opens: nobody's before its owner has shown that it is theirs.
class LinkingTests extends ElsewhereServer {

    private static final String SIGN_INS = "/api/v1/users/me/sign-ins";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private PageClient signedIn(People.Person person) {
        return PageClient.signedIn(server(), person.email(), People.PASSWORD);
    }

    /// Somebody with an account here whose address a provider vouches for.
    private People.Person known(String name) {
        var person = People.fresh(server(), name);
        PROVIDERS.person = new Person(UUID.randomUUID().toString(), person.email(), true, "Somebody");
        return person;
    }

    @Test
    void anAccountWithTheSameAddressIsNotMergedWithoutItsPassword() {
        var person = known("nele");
        var browser = browser();

        assertThat(PageClient.location(come(browser, "/sign-in/elsewhere/oidc?next=/projects")))
                .isEqualTo("/sign-in/link?next=%2Fprojects");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        assertThat(browser.get("/sign-in/link").body()).contains("The Works").contains(person.email());
        var wrong = browser.submit("/sign-in/link", Map.of("password", "not the password", "next", "/projects"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"password-problem\"").doesNotContain("not the password");
        assertThat(person.client().get(SIGN_INS).is(200).list("items")).isEmpty();

        var right = browser.submit("/sign-in/link", Map.of("password", People.PASSWORD, "next", "/projects"));
        assertThat(PageClient.location(right)).isEqualTo("/projects");
        assertThat(browser.cookies).containsKey(SESSION).doesNotContainKey("socrates_link");
        var linked = person.client().get(SIGN_INS).is(200);
        assertThat(linked.text("items/0/name")).isEqualTo("The Works");
        assertThat(linked.text("items/0/label")).isEqualTo(person.email());
        assertThat(PageClient.location(come(browser(), "/sign-in/elsewhere/oidc")))
                .isEqualTo("/");
        assertThat(Mailbox.of(person.email()).next("Another way to sign in").text())
                .contains("The Works");
        assertThat(AccountRows.audited(auth, person.email(), "sign_in_linked"))
                .singleElement()
                .asString()
                .startsWith("done");
    }

    @Test
    void guessingThePasswordThereIsThrottledAsAnywhere() {
        known("odo");
        var browser = browser();
        come(browser, "/sign-in/elsewhere/oidc");
        for (int i = 0; i < 5; i++) {
            browser.submit("/sign-in/link", Map.of("password", "guess " + i));
        }

        var refused = browser.submit("/sign-in/link", Map.of("password", People.PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void whatWaitsBelongsToOneBrowserForTenMinutes() {
        known("pia");
        var mine = browser();
        come(mine, "/sign-in/elsewhere/oidc");

        assertThat(PageClient.location(browser().get("/sign-in/link"))).startsWith("/sign-in?next=");
        assertThat(PageClient.location(
                        browser().submit("/sign-in", "/sign-in/link", Map.of("password", People.PASSWORD))))
                .startsWith("/sign-in?next=");
        var somebodyElse = signedIn(People.named(server(), "alice"));
        somebodyElse.cookies.put("socrates_link", mine.cookies.get("socrates_link"));
        assertThat(PageClient.location(somebodyElse.get("/sign-in/link"))).isEqualTo("/settings/security");
        auth.sql("update pending_links set expires_at = now() - interval '1 second'")
                .update();
        assertThat(PageClient.location(mine.get("/sign-in/link"))).startsWith("/sign-in?next=");
    }

    @Test
    void withASecondFactorTheCodeComesBeforeTheLink() {
        var person = known("rolf");
        var factor = TwoFactorPerson.of(server(), person);
        var browser = browser();
        come(browser, "/sign-in/elsewhere/oidc");

        var first = browser.submit("/sign-in/link", Map.of("password", People.PASSWORD, "next", "/projects"));
        assertThat(PageClient.location(first)).startsWith("/sign-in/code?next=%2Fprojects");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        assertThat(person.client().get(SIGN_INS).is(200).list("items")).isEmpty();

        var second = browser.submit("/sign-in/code", Map.of("code", factor.code(), "next", "/projects"));
        assertThat(PageClient.location(second)).isEqualTo("/projects");
        assertThat(person.client().get(SIGN_INS).is(200).list("items")).hasSize(1);
    }

    @Test
    void theSecondFactorIsAskedForAfterASignInElsewhereToo() {
        var person = known("sven");
        var browser = signedIn(person);
        link(browser);
        var factor = TwoFactorPerson.of(server(), person);

        var fresh = browser();
        var reply = come(fresh, "/sign-in/elsewhere/oidc?next=/projects");

        assertThat(PageClient.location(reply)).isEqualTo("/sign-in/code?next=%2Fprojects");
        assertThat(fresh.cookies).doesNotContainKey(SESSION);
        assertThat(PageClient.location(
                        fresh.submit("/sign-in/code", Map.of("code", factor.code(), "next", "/projects"))))
                .isEqualTo("/projects");
    }

    @Test
    void somebodySignedInLinksInTheSettingsWithThePassword() {
        var person = People.fresh(server(), "tilo");
        var browser = signedIn(person);
        assertThat(browser.get("/settings/security").body()).contains("Link The Works");

        assertThat(PageClient.location(come(browser, "/sign-in/elsewhere/oidc")))
                .startsWith("/sign-in/link");
        assertThat(browser.get("/sign-in/link").body())
                .contains(person.email())
                .contains(String.valueOf(PROVIDERS.person.email()));
        assertThat(browser.submit("/sign-in/link", Map.of("password", "not it")).statusCode())
                .isEqualTo(422);
        var done = browser.submit("/sign-in/link", Map.of("password", People.PASSWORD));

        assertThat(PageClient.location(done)).isEqualTo("/settings/security?done=linked");
        assertThat(browser.get(PageClient.location(done)).body())
                .contains("Unlink")
                .contains("The account is linked");
        assertThat(PageClient.location(come(browser, "/sign-in/elsewhere/oidc")))
                .isEqualTo("/settings/security?done=linked");
        assertThat(PageClient.location(come(browser(), "/sign-in/elsewhere/oidc")))
                .isEqualTo("/");
    }

    @Test
    void whatOpensOneAccountOpensNoOther() {
        link(signedIn(People.fresh(server(), "ulla")));
        var other = signedIn(People.fresh(server(), "viki"));

        var reply = come(other, "/sign-in/elsewhere/oidc");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("opens another account");
    }

    /// The provider must not say whom the victim's browser links: the password is asked for, of the
    /// victim's account.
    @Test
    void nobodyLinksTheirOwnAccountToSomebodyElse() {
        var attacker = browser();
        var back = back(attacker, "/sign-in/elsewhere/oidc");
        var victim = signedIn(People.fresh(server(), "wera"));

        assertThat(victim.get(back).statusCode()).isEqualTo(400);
        assertThat(victim.cookies).doesNotContainKey("socrates_link");
    }

    @Test
    void unlinksButNotTheLastWayIn() {
        var person = People.fresh(server(), "xeno");
        var browser = signedIn(person);
        link(browser);
        var id = person.client().get(SIGN_INS).is(200).text("items/0/sign_in_id");
        People.named(server(), "alice").client().delete(SIGN_INS + "/" + id).is(404);

        var done = browser.submit("/settings/security", "/settings/security/sign-ins/" + id + "/unlink", Map.of());
        assertThat(PageClient.location(done)).isEqualTo("/settings/security?done=unlinked");
        assertThat(person.client().get(SIGN_INS).is(200).list("items")).isEmpty();
        person.client().delete(SIGN_INS + "/" + id).is(404, "NOT_FOUND");
        assertThat(AccountRows.audited(auth, person.email(), "sign_in_unlinked"))
                .singleElement()
                .asString()
                .startsWith("done");
    }

    @Test
    void anAccountWithoutAPasswordKeepsItsLastSignIn() {
        var browser = browser();
        come(browser, "/sign-in/elsewhere/oidc");
        var email = String.valueOf(PROVIDERS.person.email());
        var id = auth.sql(
                        "select e.id from external_identities e join users u on u.id = e.user_id where u.email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();

        var refused = browser.submit("/settings/security", "/settings/security/sign-ins/" + id + "/unlink", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("only way into your account")
                .contains("has no password")
                .contains("/forgot-password");

        assertThat(browser.get("/settings/security/two-factor").body()).contains("has no password yet");
        assertThat(browser.submit(
                                "/settings/security",
                                "/settings/security/two-factor",
                                Map.of("currentPassword", "anything"))
                        .body())
                .contains("has no password yet");
        for (var password : new String[] {"null", "a long enough phrase", "{b1}"}) {
            anybody()
                    .post("/api/v1/auth/login", Map.of("email", email, "password", password))
                    .is(401, "WRONG_CREDENTIALS");
        }
        PROVIDERS.person = new Person("another", email, true, "Mallory");
        var mallory = browser();
        come(mallory, "/sign-in/elsewhere/oidc");
        assertThat(mallory.get("/sign-in/link").body())
                .contains("has no password that could show")
                .doesNotContain("type=\"password\"");
        assertThat(mallory.submit("/sign-in", "/sign-in/link", Map.of("password", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    private void link(PageClient browser) {
        come(browser, "/sign-in/elsewhere/oidc");
        var done = browser.submit("/sign-in/link", Map.of("password", People.PASSWORD));
        assertThat(PageClient.location(done)).isEqualTo("/settings/security?done=linked");
    }
}
