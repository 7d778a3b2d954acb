package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the link does that somebody gets who has forgotten their password.
class PasswordResetTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private Resets resets() {
        return new Resets(anybody());
    }

    @Test
    void aLinkSetsThePasswordOnceAndSignsNobodyIn() {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();

        resets().ask(person.email()).is(202);
        var link = mail.next();
        assertThat(link.link()).startsWith(server() + "/reset-password?token=");
        var reply = resets().confirm(Links.token(link), Resets.NEW).is(204);

        assertThat(reply.headers().map()).doesNotContainKey("set-cookie");
        assertThat(reply.text()).isEmpty();
        person.client().get("/api/v1/auth/me").is(401);
        resets().login(person.email(), People.PASSWORD).is(401);
        resets().login(person.email(), Resets.NEW).is(200);
        assertThat(mail.next().subject()).isEqualTo("Your password was changed");
        resets().confirm(Links.token(link), "a third long phrase").is(404, "INVALID_LINK");
        resets().login(person.email(), Resets.NEW).is(200);
    }

    @Test
    void whoReadTheMailOwnsTheAddress() {
        var person = People.fresh(server(), "reset");

        resets().confirm(resets().token(person), Resets.NEW).is(204);

        var tokens = resets().login(person.email(), Resets.NEW).is(200);
        var me = anybody()
                .with(tokens.text("access_token"))
                .get("/api/v1/auth/me")
                .is(200);
        assertThat(me.at("email_verified").asBoolean()).isTrue();
    }

    @Test
    void aLinkOfSomebodyWhoWasSuspendedAfterwardsIsNoLink() {
        var person = People.fresh(server(), "reset");
        var token = resets().token(person);
        AccountRows.status(auth, person.email(), "suspended");

        resets().confirm(token, Resets.NEW).is(404, "INVALID_LINK");
    }

    @Test
    void anExpiredLinkIsNoLink() {
        var person = People.fresh(server(), "reset");
        var token = resets().token(person);
        Links.age(auth, person.email());

        resets().confirm(token, Resets.NEW).is(404, "INVALID_LINK");
        resets().login(person.email(), People.PASSWORD).is(200);
    }

    @Test
    void aLinkForSomethingElseIsNoLink() {
        var person = People.fresh(server(), "reset");
        var verification = Links.token(Mailbox.whole(person.email()).next());

        resets().confirm(verification, Resets.NEW).is(404, "INVALID_LINK");

        anybody()
                .post("/api/v1/auth/verification/confirm", Map.of("token", resets().token(person)))
                .is(404, "INVALID_LINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guess", "' or '1'='1", "\ud83d\ude00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedLinkIsNoLink(String token) {
        resets().confirm(token, Resets.NEW).is(404, "INVALID_LINK");
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        var person = People.fresh(server(), "reset");
        var token = resets().token(person);

        resets().confirm(token, "password").blames("new_password");

        resets().confirm(token, Resets.NEW).is(204);
    }

    @Test
    void aChangedPasswordEndsTheLinksThatWereMailedBefore() {
        var person = People.fresh(server(), "reset");
        var token = resets().token(person);
        var change = Map.of("current_password", People.PASSWORD, "new_password", Resets.NEW);

        person.client().post("/api/v1/auth/change-password", change).is(204);

        resets().confirm(token, "a third long phrase").is(404, "INVALID_LINK");
        assertThat(Mailbox.whole(person.email()).all().getLast().subject()).isNotBlank();
        resets().login(person.email(), Resets.NEW).is(200);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneGetsItsPassword() throws Exception {
        var person = People.fresh(server(), "reset");
        var token = resets().token(person);
        var passwords = List.of(Resets.NEW + " one", Resets.NEW + " two");

        var replies = AtOnce.of(
                () -> resets().confirm(token, passwords.getFirst()),
                () -> resets().confirm(token, passwords.getLast()));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 404);
        var winner = passwords.get(replies.getFirst().status() == 204 ? 0 : 1);
        resets().login(person.email(), winner).is(200);
    }

    @Test
    void pagesLeadThroughTheSameAndUseNothingUpByBeingOpened() {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();
        var browser = new PageClient(server());

        var sent = browser.submit(
                "/forgot-password", Map.of("email", person.email().toUpperCase(Locale.ROOT)));
        assertThat(PageClient.location(sent)).isEqualTo("/forgot-password/sent");
        assertThat(browser.get("/forgot-password/sent").body()).contains("Look into your mail");
        var path = mail.next().path();
        for (int i = 0; i < 3; i++) {
            var page = browser.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
        var token = path.replaceFirst(".*token=", "");
        var weak = browser.submit(path, "/reset-password", Map.of("token", token, "newPassword", "password"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("newPassword-problem").contains(token);

        var done = browser.submit(path, "/reset-password", Map.of("token", token, "newPassword", Resets.NEW));

        assertThat(PageClient.location(done)).isEqualTo("/sign-in?done=reset");
        assertThat(browser.cookies).doesNotContainKey("socrates_session");
        assertThat(browser.get("/sign-in?done=reset").body()).contains("Your password is set");
        var over = browser.get(path);
        assertThat(over.statusCode()).isEqualTo(404);
        assertThat(over.body()).contains("does not work any more");
        PageClient.signedIn(server(), person.email(), Resets.NEW);
    }
}
