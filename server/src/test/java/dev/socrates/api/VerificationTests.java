package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.People.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Confirming addresses, and changing them.
class VerificationTests extends ApiTests {

    private static final String CONFIRM = "/api/v1/auth/verification/confirm";
    private static final String EMAIL = "/api/v1/users/me/email";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void anAccountCanBeUsedAtOnceAndItsAddressCountsOnceItsLinkWasUsed() {
        var person = People.fresh(server(), "verify");
        assertThat(verified(person)).isFalse();

        confirm(Links.token(Mailbox.whole(person.email()).next())).is(204);

        assertThat(verified(person)).isTrue();
        assertThat(actions(person)).contains("account_created", "email_verified");
    }

    @Test
    void aLinkWorksOnceForAnybodyWhoHoldsItAndOnlyForItsAccount() {
        var person = People.fresh(server(), "verify");
        var other = People.fresh(server(), "verify");
        var token = Links.token(Mailbox.whole(person.email()).next());

        other.client().post(CONFIRM, Map.of("token", token)).is(204);

        assertThat(verified(person)).isTrue();
        assertThat(verified(other)).isFalse();
        confirm(token).is(404, "INVALID_LINK");
    }

    @Test
    void anExpiredLinkIsNoLinkAndANewOneTakesThePlaceOfTheOld() {
        var person = People.fresh(server(), "verify");
        var mail = Mailbox.whole(person.email());
        var first = Links.token(mail.next());
        person.client().post("/api/v1/users/me/verification").is(429, "LINK_UNDER_WAY");
        Links.age(auth, person.email());

        person.client().post("/api/v1/users/me/verification").is(202);
        var second = Links.token(mail.next());
        confirm(first).is(404, "INVALID_LINK");
        auth.sql("update account_links set expires_at = created_at where user_id = :user")
                .param("user", Links.user(auth, person.email()))
                .update();
        confirm(second).is(404, "INVALID_LINK");

        assertThat(verified(person)).isFalse();
    }

    @Test
    void askingForALinkTellsNothingAboutTheAddress() {
        var fresh = People.fresh(server(), "verify");
        var done = People.fresh(server(), "verify");
        confirm(Links.token(Mailbox.whole(done.email()).next())).is(204);
        var unknown = UUID.randomUUID() + "@example.org";

        var work = Stream.of(fresh.email(), done.email(), unknown)
                .map(email -> Statements.of(() -> anybody()
                        .post("/api/v1/auth/verification", Map.of("email", email))
                        .is(202)))
                .toList();

        assertThat(work).allSatisfy(statements -> assertThat(statements).isEqualTo(work.getFirst()));
        person(done).post("/api/v1/users/me/verification").is(202);
        assertThat(Mailbox.whole(done.email()).all()).hasSize(1);
    }

    @Test
    void theAddressChangesOnceTheNewOneIsConfirmedAndTheOldOneIsTold() {
        var person = People.fresh(server(), "move");
        var mail = Mailbox.whole(person.email());
        var verification = Links.token(mail.next());
        var target = "moved-" + UUID.randomUUID() + "@example.org";

        change(person, target, "not the password").blames("password");
        change(person, target, People.PASSWORD).is(202);
        change(person, target, People.PASSWORD).is(429, "LINK_UNDER_WAY");
        assertThat(me(person).text("email")).isEqualTo(person.email());
        confirm(Links.token(Mailbox.whole(target).next())).is(204);

        assertThat(me(person).text("email")).isEqualTo(target);
        assertThat(verified(person)).isTrue();
        assertThat(mail.next().subject()).isEqualTo("Your address was changed");
        confirm(verification).is(404, "INVALID_LINK");
        login(person.email()).is(401);
        login(target).is(200);
        assertThat(actions(target)).contains("email_changed");
    }

    @Test
    void anAddressOfSomebodyElseIsNeitherGivenNorBetrayed() {
        var person = People.fresh(server(), "move");
        var owner = People.fresh(server(), "owner");
        var mail = Mailbox.whole(owner.email());
        mail.next();
        Links.age(auth, person.email());
        var free = "free-" + UUID.randomUUID() + "@example.org";

        var taken = Statements.of(
                () -> change(person, owner.email(), People.PASSWORD).is(202));
        Links.age(auth, person.email());
        var unknown = Statements.of(() -> change(person, free, People.PASSWORD).is(202));

        assertThat(taken).isEqualTo(unknown);
        assertThat(mail.next().subject()).isEqualTo("You have an account already");
        assertThat(me(person).text("email")).isEqualTo(person.email());
    }

    @Test
    void ofTwoWhoWantOneAddressTheFirstToConfirmGetsIt() {
        var one = People.fresh(server(), "move");
        var other = People.fresh(server(), "move");
        var target = "wanted-" + UUID.randomUUID() + "@example.org";
        var mail = Mailbox.whole(target);
        change(one, target, People.PASSWORD).is(202);
        var first = Links.token(mail.next());
        change(other, target, People.PASSWORD).is(202);
        var second = Links.token(mail.next());

        confirm(second).is(204);
        confirm(first).is(404, "INVALID_LINK");

        assertThat(me(one).text("email")).isEqualTo(one.email());
        assertThat(me(other).text("email")).isEqualTo(target);
    }

    @Test
    void refusesAddressesThatNoMailReachesAndTheOneThatIsThere() {
        var person = People.fresh(server(), "move");

        for (var email :
                List.of("nobody", "a@b@example.org", "a@example.org\r\nBcc: b@example.org", "\"a b\"@example.org")) {
            change(person, email, People.PASSWORD).blames("email");
        }
        change(person, person.email().toUpperCase(java.util.Locale.ROOT), People.PASSWORD)
                .blames("email");
    }

    @Test
    void pagesAskWithAButtonSoThatProgramsThatReadMailUseNothingUp() {
        var person = People.fresh(server(), "verify");
        var path = Mailbox.whole(person.email()).next().path();
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        assertThat(browser.get("/settings").body()).contains("is not confirmed yet");

        assertThat(browser.get(path).body()).contains(person.email());
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(verified(person)).isFalse();
        var token = path.replaceFirst(".*token=", "");
        var done = browser.submit(path, "/verify-email", Map.of("token", token));

        assertThat(PageClient.location(done)).isEqualTo("/settings/account?done=verified");
        assertThat(verified(person)).isTrue();
        assertThat(browser.get("/settings").body()).doesNotContain("is not confirmed yet");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        var late = browser.submit("/settings", "/verify-email", Map.of("token", token));
        assertThat(late.statusCode()).isEqualTo(404);
    }

    @Test
    void pagesWorkForSomebodyWhoIsNotSignedInAndSignNobodyIn() {
        var person = People.fresh(server(), "verify");
        var path = Mailbox.whole(person.email()).next().path();
        var stranger = new PageClient(server());

        var done = stranger.submit(path, "/verify-email", Map.of("token", path.replaceFirst(".*token=", "")));

        assertThat(PageClient.location(done)).isEqualTo("/sign-in?done=verified");
        assertThat(stranger.cookies).doesNotContainKey("socrates_session");
    }

    @Test
    void pagesOfTheAccountSayBesideTheFieldWhatIsWrong() {
        var person = People.fresh(server(), "move");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var page = "/settings/account";
        var to = page + "/email";

        var none = browser.submit(page, to, Map.of("email", "nobody", "password", People.PASSWORD));
        var wrong = browser.submit(page, to, Map.of("email", "new@example.org", "password", "a wrong one"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("email-problem");
        assertThat(wrong.body()).contains("password-problem").doesNotContain("a wrong one");

        var target = "moved-" + UUID.randomUUID() + "@example.org";
        var asked = browser.submit(page, to, Map.of("email", target, "password", People.PASSWORD));
        assertThat(PageClient.location(asked)).isEqualTo(page + "?done=email_asked");
        assertThat(browser.get(page + "?done=email_asked").body()).contains("on its way to the new address");
        var again = browser.submit(page, page + "/verification", Map.of());
        assertThat(PageClient.location(again)).isEqualTo(page + "?done=link_under_way");
    }

    private Reply confirm(String token) {
        return anybody().post(CONFIRM, Map.of("token", token));
    }

    private Reply change(Person person, String email, String password) {
        return person.client().put(EMAIL, Map.of("email", email, "password", password));
    }

    private Reply login(String email) {
        return anybody().post("/api/v1/auth/login", Map.of("email", email, "password", People.PASSWORD));
    }

    private static ApiClient person(Person person) {
        return person.client();
    }

    private static Reply me(Person person) {
        return person.client().get("/api/v1/auth/me").is(200);
    }

    private static boolean verified(Person person) {
        return me(person).at("email_verified").asBoolean();
    }

    private List<String> actions(Person person) {
        return actions(person.email());
    }

    private List<String> actions(String email) {
        return auth.sql("select action from security_audit where subject_id = :user order by id")
                .param("user", Links.user(auth, email))
                .query(String.class)
                .list();
    }
}
