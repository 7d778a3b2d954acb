package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where accounts can be used at once; see [RequiredVerificationTests] for the other way.
class RegistrationTests extends ApiTests {

    private static final String REGISTER = "/api/v1/auth/register";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void theOwnerOfAnAddressLearnsThatSomebodyTriedItButNotEachTime() {
        var email = "taken-" + UUID.randomUUID() + "@example.org";
        auth.sql("""
                insert into users (id, email, password_hash, created_at, updated_at)
                values (:id, :email, 'none', now(), now())
                """).param("id", UUID.randomUUID()).param("email", email).update();
        var attempt = Map.of("email", email, "password", People.PASSWORD);

        anybody().post(REGISTER, attempt).is(409, "EMAIL_TAKEN");
        assertThat(Mailbox.whole(email).next().subject()).isEqualTo("You have an account already");
        anybody().post(REGISTER, attempt).is(409, "EMAIL_TAKEN");
        Mailbox.whole(People.fresh(server(), "fence").email()).next();

        assertThat(Mailbox.whole(email).all()).hasSize(1);
        anybody().post("/api/v1/auth/login", attempt).is(401);
    }

    @ParameterizedTest
    @CsvSource({
        "role, \"admin\"",
        "admin_role, \"super_admin\"",
        "status, \"active\"",
        "email_verified, true",
        "email_verified_at, \"2026-01-01T00:00:00Z\"",
        "subscription_tier, \"enterprise\"",
        "user_id, \"00000000-0000-7000-8000-000000000000\"",
        "id, 1",
        "password_hash, \"x\""
    })
    void nobodyGivesThemselvesMoreThanIsAskedFor(String field, String value) {
        var email = UUID.randomUUID() + "@example.org";
        var json = "{\"email\":\"" + email + "\",\"password\":\"" + People.PASSWORD + "\",\"" + field + "\":" + value
                + "}";

        anybody().send("POST", REGISTER, json).blames(field);

        assertThat(count(email)).isZero();
    }

    @Test
    void fieldsThatNoFormHasChangeNothing() {
        var email = UUID.randomUUID() + "@example.org";
        var fields = new HashMap<>(Map.of("email", email, "password", People.PASSWORD, "name", "Zed"));
        fields.putAll(Map.of("role", "admin", "adminRole", "super_admin", "admin_role", "super_admin"));
        fields.putAll(Map.of("status", "active", "verified", "true", "emailVerifiedAt", "2026-01-01", "id", "1"));

        assertThat(new PageClient(server()).submit("/sign-up", fields).statusCode())
                .isEqualTo(303);

        var row = auth.sql(
                        "select role, admin_role, email_verified_at::text as verified from users where email = :email")
                .param("email", email)
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("role", "user")
                .containsEntry("admin_role", null)
                .containsEntry("verified", null);
    }

    @Test
    void takesNoAddressThatNoMailReaches() {
        for (var email :
                List.of("\"a b\"@example.org", "a@[127.0.0.1]", "a..b@example.org", "x".repeat(70) + "@example.org")) {
            anybody()
                    .post(REGISTER, Map.of("email", email, "password", People.PASSWORD))
                    .blames("email");
        }
    }

    @Test
    void anInvitationThatNobodySentChangesNothingWhereEverybodyMayRegister() {
        var email = UUID.randomUUID() + "@example.org";

        var account = anybody()
                .post(REGISTER, Map.of("email", email, "password", People.PASSWORD, "invitation", "made up"))
                .is(201);

        assertThat(account.at("email_verified").asBoolean()).isFalse();
        assertThat(account.text("user_id")).isEqualTo(Links.user(auth, email).toString());
    }

    private int count(String email) {
        return auth.sql("select count(*) from users where email = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }
}
