package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The second step of a sign-in over REST.
class TwoFactorSignInTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void signsInWithPasswordAndCode() {
        var somebody = TwoFactorPerson.fresh(server(), "wim");
        var refused = anybody()
                .post(TwoFactorPerson.FIRST_STEP, somebody.credentials())
                .is(401, "TWO_FACTOR_NEEDED");
        assertThat(refused.at("details.expires_in").asInt()).isEqualTo(300);
        var ticket = refused.text("details.ticket");

        anybody().with(ticket).get("/api/v1/auth/me").is(401);
        var tokens = somebody.pass(ticket, somebody.code()).is(200);

        anybody().with(tokens.text("access_token")).get("/api/v1/auth/me").is(200);
        somebody.recover(ticket, somebody.recoveryCodes().getFirst()).is(401, "TICKET_OVER");
        assertThat(AccountRows.audited(auth, somebody.person().email(), "sign_in"))
                .asString()
                .contains("password+second_factor");
    }

    @Test
    void aCodeWorksOnce() {
        var somebody = TwoFactorPerson.fresh(server(), "xara");
        var code = somebody.code();
        somebody.pass(somebody.ticket(), code).is(200);

        var ticket = somebody.ticket();
        var used = somebody.pass(ticket, code).is(401, "WRONG_SECOND_FACTOR");
        var wrong = somebody.pass(ticket, "00000x").is(401, "WRONG_SECOND_FACTOR");
        var recovery = somebody.recover(ticket, "0000-0000-0000").is(401, "WRONG_SECOND_FACTOR");

        assertThat(used.text()).isEqualTo(wrong.text()).isEqualTo(recovery.text());
        assertThat(AccountRows.audited(auth, somebody.person().email(), "two_factor_failed"))
                .asString()
                .contains("used_code", "wrong_code", "wrong_recovery_code");
    }

    @Test
    void aRecoveryCodeWorksOnceAndItsOwnerIsTold() {
        var somebody = TwoFactorPerson.fresh(server(), "yuri");
        var code = somebody.recoveryCodes().get(4);
        somebody.recover(somebody.ticket(), code.replace("-", "").toUpperCase(Locale.ROOT))
                .is(200);

        somebody.recover(somebody.ticket(), code).is(401, "WRONG_SECOND_FACTOR");
        assertThat(somebody.client()
                        .get(TwoFactorPerson.MINE)
                        .is(200)
                        .at("recovery_codes_left")
                        .asInt())
                .isEqualTo(9);
        assertThat(Mailbox.of(somebody.person().email())
                        .next("A recovery code was used")
                        .text())
                .contains("9 left")
                .contains("/settings/security");
        assertThat(AccountRows.audited(auth, somebody.person().email(), "recovery_code_used"))
                .singleElement()
                .asString()
                .contains("\"left\": 9");
    }

    @Test
    void guessingHasToWait() {
        var somebody = TwoFactorPerson.fresh(server(), "bela");
        var ticket = somebody.ticket();
        for (int i = 0; i < 5; i++) {
            somebody.pass(ticket, "00000" + i).is(401);
        }

        var refused = somebody.pass(ticket, somebody.code()).is(429, "TOO_MANY_ATTEMPTS");

        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void refusesWhatIsNoSecondStep() {
        var somebody = TwoFactorPerson.fresh(server(), "cato");
        var ticket = somebody.ticket();

        somebody.pass("guess", "000000").is(401, "TICKET_OVER");
        anybody().post(TwoFactorPerson.SECOND_STEP, Map.of("ticket", ticket)).blames("code");
        anybody()
                .post(TwoFactorPerson.SECOND_STEP, Map.of("ticket", ticket, "code", "1", "recovery_code", "2"))
                .blames("code");
        anybody()
                .post(TwoFactorPerson.SECOND_STEP, Map.of("ticket", "x".repeat(1_000), "code", "1"))
                .blames("ticket");
        somebody.pass(ticket, "1".repeat(1_000)).blames("code");
        anybody().send("POST", TwoFactorPerson.SECOND_STEP, "{").is(400);
        somebody.pass(ticket, "").is(401, "WRONG_SECOND_FACTOR");
    }

    @Test
    void aWrongPasswordReadsTheSameWhetherThereIsASecondFactorOrNot() {
        var somebody = TwoFactorPerson.fresh(server(), "dino");
        var guess = Map.of("email", somebody.person().email(), "password", "not the password");

        var guarded = anybody().post(TwoFactorPerson.FIRST_STEP, guess).is(401, "WRONG_CREDENTIALS");
        var unknown = anybody()
                .post(TwoFactorPerson.FIRST_STEP, Map.of("email", "nobody-at-all@example.org", "password", "not it"))
                .is(401);

        assertThat(guarded.text()).isEqualTo(unknown.text());
    }
}
