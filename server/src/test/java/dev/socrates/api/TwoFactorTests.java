package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.twofactor.TestCodes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two-factor sign-in is switched on and off over REST.
class TwoFactorTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void isOffUntilACodeShowsThatTheAppHasTheSecret() {
        var person = People.fresh(server(), "tova");
        assertThat(person.client()
                        .get(TwoFactorPerson.MINE)
                        .is(200)
                        .at("enabled")
                        .asBoolean())
                .isFalse();

        var setup = person.client()
                .post(TwoFactorPerson.MINE, TwoFactorPerson.PASSWORD)
                .is(200);
        assertThat(setup.text("uri"))
                .startsWith("otpauth://totp/Socrates:tova-")
                .contains("%40example.org?secret=" + setup.text("secret") + "&issuer=Socrates");
        assertThat(person.client()
                        .get(TwoFactorPerson.MINE)
                        .is(200)
                        .at("enabled")
                        .asBoolean())
                .isFalse();
        person.client()
                .post(TwoFactorPerson.MINE + "/confirm", Map.of("code", "00000x"))
                .blames("code");
        anybody()
                .post(TwoFactorPerson.FIRST_STEP, Map.of("email", person.email(), "password", People.PASSWORD))
                .is(200);

        person.client()
                .post(TwoFactorPerson.MINE + "/confirm", Map.of("code", TestCodes.now(setup.text("secret"))))
                .is(200);
        var status = person.client().get(TwoFactorPerson.MINE).is(200);
        assertThat(status.at("enabled").asBoolean()).isTrue();
        assertThat(status.at("recovery_codes_left").asInt()).isEqualTo(10);
        person.client().post(TwoFactorPerson.MINE, TwoFactorPerson.PASSWORD).is(409, "TWO_FACTOR_ON");
        assertThat(Mailbox.of(person.email()).next("Two-factor sign-in is on").text())
                .contains("/settings/security");
    }

    @Test
    void changingItNeedsThePassword() {
        var somebody = TwoFactorPerson.fresh(server(), "uri");
        var client = somebody.client();
        var wrong = Map.of("current_password", "not my password", "code", somebody.code());

        client.post(TwoFactorPerson.MINE + "/disable", wrong).blames("current_password");
        client.post(TwoFactorPerson.MINE + "/recovery-codes", wrong).blames("current_password");
        People.fresh(server(), "vito")
                .client()
                .post(TwoFactorPerson.MINE, Map.of("current_password", "not my password"))
                .blames("current_password");
        assertThat(client.get(TwoFactorPerson.MINE).is(200).at("enabled").asBoolean())
                .isTrue();
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        var somebody = TwoFactorPerson.fresh(server(), "zoe");
        var fresh = somebody.client()
                .post(
                        TwoFactorPerson.MINE + "/recovery-codes",
                        Map.of("current_password", People.PASSWORD, "code", somebody.code()))
                .is(200)
                .list("recovery_codes");

        somebody.recover(somebody.ticket(), somebody.recoveryCodes().getFirst()).is(401, "WRONG_SECOND_FACTOR");
        somebody.recover(somebody.ticket(), fresh.getFirst().asString()).is(200);
    }

    @Test
    void switchedOffThePasswordIsEnough() {
        var somebody = TwoFactorPerson.fresh(server(), "arno");
        var client = somebody.client();
        var ticket = somebody.ticket();
        client.post(TwoFactorPerson.MINE + "/disable", Map.of("current_password", People.PASSWORD, "code", "00000x"))
                .blames("code");

        client.post(
                        TwoFactorPerson.MINE + "/disable",
                        Map.of(
                                "current_password",
                                People.PASSWORD,
                                "recovery_code",
                                somebody.recoveryCodes().getLast()))
                .is(204);

        anybody().post(TwoFactorPerson.FIRST_STEP, somebody.credentials()).is(200);
        somebody.pass(ticket, somebody.code()).is(401, "TICKET_OVER");
        client.post(
                        TwoFactorPerson.MINE + "/disable",
                        Map.of("current_password", People.PASSWORD, "code", somebody.code()))
                .is(409, "TWO_FACTOR_OFF");
        assertThat(Mailbox.of(somebody.person().email())
                        .next("Two-factor sign-in is off")
                        .text())
                .contains("password alone");
    }

    @Test
    void theSecretIsNotInTheDatabaseAsItIs() {
        var somebody = TwoFactorPerson.fresh(server(), "edda");

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

        assertThat(stored).doesNotContain(somebody.secret()).doesNotContain(somebody.recoveryCodes());
    }
}
