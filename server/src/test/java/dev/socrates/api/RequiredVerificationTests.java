package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.CountedPasswords;
import dev.socrates.identity.Verified;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Where an address has to be confirmed before its account can be used, nothing tells whether it was taken.
@Import(CountedPasswords.class)
class RequiredVerificationTests extends ApiTests {

    private static final String ADMINISTRATOR = "Head.Gardener-" + UUID.randomUUID() + "@example.org";

    private static final String REGISTER = "/api/v1/auth/register";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("socrates.identity.require-verification", () -> "true");
        properties.add("socrates.identity.admin-email", () -> ADMINISTRATOR);
    }

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    CountedPasswords.Counted passwords;

    @Autowired
    Verified verified;

    @Test
    void anAccountCanBeUsedOnceItsAddressIsConfirmed() {
        var email = email();
        assertThat(register(email).is(201).text("status")).isEqualTo("pending");
        var wrong = anybody().post("/api/v1/auth/login", Map.of("email", email(), "password", People.PASSWORD));
        assertThat(login(email).is(401).text()).isEqualTo(wrong.is(401).text());

        confirm(Mailbox.whole(email).next());

        var tokens = login(email).is(200);
        var me = anybody()
                .with(tokens.text("access_token"))
                .get("/api/v1/auth/me")
                .is(200);
        assertThat(me.text("status")).isEqualTo("active");
        assertThat(me.at("email_verified").asBoolean()).isTrue();
    }

    @Test
    void aFreeAddressAndATakenOneGetTheSameReplyForTheSameWork() {
        var taken = taken();
        var free = email();

        passwords.rounds();
        var ofTaken = register(taken).is(201);
        int roundsOfTaken = passwords.rounds();
        var ofFree = register(free).is(201);
        int roundsOfFree = passwords.rounds();

        assertThat(roundsOfTaken).isEqualTo(roundsOfFree).isEqualTo(1);
        assertThat(shape(ofTaken)).isEqualTo(shape(ofFree));
        assertThat(ofTaken.headers().map().keySet())
                .isEqualTo(ofFree.headers().map().keySet());
        assertThat(Mailbox.whole(taken).next().subject()).isEqualTo("You have an account already");
        assertThat(Mailbox.whole(free).next().subject()).isEqualTo("Confirm your address");
        assertThat(auth.sql("select count(*) from users where id = :id")
                        .param("id", ofTaken.id("user_id"))
                        .query(Integer.class)
                        .single())
                .isZero();
        login(taken).is(401);
        login(free).is(401);
    }

    @Test
    void theDatabaseIsAskedTheSameForBoth() {
        var taken = Statements.of(() -> register(taken()).is(201));
        var free = Statements.of(() -> register(email()).is(201));

        assertThat(taken).isEqualTo(free).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aTakenUsernameIsSaidBeforeTheAddressIsLookedAt() {
        var name = "user-" + UUID.randomUUID().toString().substring(0, 8);
        anybody()
                .post(REGISTER, Map.of("email", email(), "password", People.PASSWORD, "username", name))
                .is(201);

        for (var email : List.of(taken(), email())) {
            anybody()
                    .post(REGISTER, Map.of("email", email, "password", People.PASSWORD, "username", name))
                    .is(409, "USERNAME_TAKEN");
        }
    }

    @Test
    void pagesLeadToTheSamePlaceForBothAndSignNobodyIn() {
        for (var email : List.of(taken(), email())) {
            var browser = new PageClient(server());
            var reply = browser.submit("/sign-up", Map.of("email", email, "password", People.PASSWORD));

            assertThat(reply.statusCode()).isEqualTo(303);
            assertThat(PageClient.location(reply)).isEqualTo("/verification/sent");
            assertThat(browser.cookies).doesNotContainKey("socrates_session");
            var wrong = browser.submit("/sign-in", Map.of("email", email, "password", People.PASSWORD));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("has to be confirmed first");
        }
    }

    @Test
    void aNewPasswordByMailConfirmsTheAddressToo() {
        var email = email();
        register(email).is(201);
        var mail = Mailbox.whole(email);
        mail.next();
        anybody().post("/api/v1/auth/password-reset", Map.of("email", email)).is(202);

        var body = Map.of("token", Links.token(mail.next()), "new_password", People.PASSWORD);
        anybody().post("/api/v1/auth/password-reset/confirm", body).is(204);

        login(email).is(200);
    }

    @Test
    void whoOwnsTheNamedAddressAdministersOnceTheyHaveProvedIt() {
        var mail = Mailbox.whole(ADMINISTRATOR);
        // Nobody had an account when the server started.
        assertThat(mail.next().path()).startsWith("/setup?token=");
        register(ADMINISTRATOR).is(201);
        assertThat(adminRole()).isEqualTo("none");

        confirm(mail.next());
        assertThat(adminRole()).isEqualTo("super_admin");

        // An account that was there before its address was named is found at the next start.
        auth.sql("update users set role = 'user', admin_role = null where email = :email")
                .param("email", ADMINISTRATOR)
                .update();
        verified.appoint();
        assertThat(adminRole()).isEqualTo("super_admin");

        auth.sql("update users set role = 'user', admin_role = null, email_verified_at = null where email = :email")
                .param("email", ADMINISTRATOR)
                .update();
        verified.appoint();
        assertThat(adminRole()).isEqualTo("none");
    }

    private String adminRole() {
        return auth.sql("select coalesce(admin_role, 'none') from users where email = :email")
                .param("email", ADMINISTRATOR)
                .query(String.class)
                .single();
    }

    private Reply register(String email) {
        return anybody().post(REGISTER, Map.of("email", email, "password", People.PASSWORD));
    }

    private Reply login(String email) {
        return anybody().post("/api/v1/auth/login", Map.of("email", email, "password", People.PASSWORD));
    }

    private void confirm(Mailbox.Received mail) {
        anybody()
                .post("/api/v1/auth/verification/confirm", Map.of("token", Links.token(mail)))
                .is(204);
    }

    private static String email() {
        return "new-" + UUID.randomUUID() + "@example.org";
    }

    /// Somebody's who has been here for long.
    private String taken() {
        var email = "known-" + UUID.randomUUID() + "@example.org";
        auth.sql("""
                insert into users (id, email, email_verified_at, password_hash, created_at, updated_at)
                values (:id, :email, now(), 'none', now(), now())
                """).param("id", UUID.randomUUID()).param("email", email).update();
        return email;
    }

    /// All that is not of this one registration.
    private static Map<String, String> shape(Reply reply) {
        var shape = new TreeMap<String, String>();
        reply.json()
                .properties()
                .forEach(field -> shape.put(
                        field.getKey(),
                        List.of("email", "user_id", "created_at").contains(field.getKey())
                                ? "of this one"
                                : field.getValue().toString()));
        return shape;
    }
}
