package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.ProviderServer.Lie;
import dev.socrates.api.ProviderServer.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with an account elsewhere, when the provider or the browser is not honest, or the provider is down.
class ElsewhereAttackTests extends ElsewhereServer {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

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
        assertThat(accounts(auth)).isZero();
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
        assertThat(PageClient.location(come(browser, "/sign-in/elsewhere/oidc")))
                .isEqualTo("/first-steps");
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

        assertThat(PageClient.location(mine.get(back))).isEqualTo("/first-steps");
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

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/sign-out"})
    void leadsToNoOtherSite(String next) {
        var encoded = URLEncoder.encode(next, StandardCharsets.UTF_8);

        var reply = come(browser(), "/sign-in/elsewhere/oidc?next=" + encoded);

        assertThat(PageClient.location(reply)).isEqualTo("/first-steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "\u00fc", " "})
    void whatIsNoSubjectIsNobody(String subject) {
        PROVIDERS.person = new Person(subject, PROVIDERS.person.email(), true, "Ada");

        refused(back("oidc"), 403);
        PROVIDERS.person = new Person("x".repeat(256), PROVIDERS.person.email(), true, "Ada");
        refused(back("oidc"), 403);
    }
}
