package dev.socrates.identity.twofactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socrates.AtOnce;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import dev.socrates.identity.twofactor.FactorAnswer.RecoveryCode;
import dev.socrates.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// Codes of the app and recovery codes: when they are right, and how often.
class SecondFactorTests extends SecondFactorFixture {

    @Test
    void aCodeWorksOnceAndIsOverAfterAWhile() {
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Wrong.class);

        var old = codeNow(0);
        clock.jump(Duration.ofSeconds(90));
        assertThat(check(old)).isInstanceOf(Verdict.Wrong.class);
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void theCodeThatSwitchedItOnIsUsed() {
        assertThat(check(codeNow(-1))).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void aCodeOfAnotherAccountIsWrong() {
        assertThat(check(Totp.code(Totp.newSecret(), Totp.step(clock.instant()))))
                .isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void aCodeStaysUsedWhenTheClockIsSetBack() {
        var used = codeNow(0);
        check(used);
        clock.jump(Duration.ofMinutes(10));
        check(codeNow(0));

        clock.jump(Duration.ofMinutes(-10));

        assertThat(check(used)).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void nobodyIsLockedOutByAClockThatWasFarAhead() {
        clock.jump(Duration.ofDays(3_650));
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
        for (int i = 0; i < SecondFactors.MOST_FAILURES; i++) {
            check("000000x");
        }

        clock.jump(Duration.ofDays(-3_650));

        assertThat(check(codeNow(1))).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void ofThoseWhoBringOneCodeAtOnceOneGetsIn() throws Exception {
        var code = codeNow(0);

        assertThat(rights(() -> check(code))).isEqualTo(1);
    }

    @Test
    void ofThoseWhoBringOneRecoveryCodeAtOnceOneGetsIn() throws Exception {
        var code = codes.getFirst();

        assertThat(rights(() -> recover(code))).isEqualTo(1);
        assertThat(factors.codesLeft(person.user())).isEqualTo(9);
    }

    @Test
    void tenWrongCodesInAnHourLockTheAppButNotARecoveryCode() {
        for (int i = 0; i < SecondFactors.MOST_FAILURES; i++) {
            clock.jump(Duration.ofMinutes(1));
            assertThat(check("000000x")).isInstanceOf(Verdict.Wrong.class);
        }

        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Locked.class);
        assertThat(recover(codes.get(3))).isInstanceOf(Verdict.Right.class);
        clock.jump(SecondFactors.FAILING);
        assertThat(check(codeNow(0))).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void aRightCodeEndsTheCounting() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SecondFactors.MOST_FAILURES - 1; i++) {
                check("000000x");
            }
            clock.jump(Totp.STEP);
            assertThat(check(codeNow(0))).as("round %d", round).isInstanceOf(Verdict.Right.class);
        }
    }

    @Test
    void recoveryCodesAreTenAndKeptAsHashesThatNeedTheKey() {
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9a-z]{4}-){2}[0-9a-z]{4}"));
        var kept = auth.sql("select code_hash from recovery_codes where user_id = :user")
                .param("user", person.user().value())
                .query(byte[].class)
                .list();
        assertThat(kept).hasSize(10).doesNotContain(Secret.hash(codes.getFirst()));
        assertThat(recovery.hash(new UserId(Ids.next()), codes.getFirst()))
                .isNotEqualTo(recovery.hash(person.user(), codes.getFirst()));
        assertThat(recover("")).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void theSecretIsSealedForItsOwner() {
        var factor = factors.find(person.user()).orElseThrow();

        assertThat(new String(Base64.getDecoder().decode(factor.sealed()), StandardCharsets.ISO_8859_1))
                .doesNotContain(Base32.encode(secret))
                .doesNotContain(Base64.getEncoder().encodeToString(secret));
        assertThat(judge().open(person.user(), factor)).isEqualTo(secret);
        assertThatThrownBy(() -> judge().open(new UserId(Ids.next()), factor))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheSessionThatBeganSeesTheSecretAndOnlyForAWhile() {
        inTransaction(() -> changes().disable(person, new RecoveryCode(codes.get(9)), client()));
        inTransaction(() -> changes().begin(person, secret));

        assertThat(changes().secret(person)).hasValue(secret);
        var elsewhere = person(person.user(), person.email());
        assertThat(changes().secret(elsewhere)).isEmpty();
        assertThat(inTransaction(() -> changes().confirm(elsewhere, codeNow(0), client()))
                        .verdict())
                .isInstanceOf(Verdict.Off.class);
        clock.jump(Duration.ofMinutes(31));
        assertThat(changes().secret(person)).isEmpty();
    }

    private static long rights(Callable<Verdict> attempt) throws Exception {
        return AtOnce.times(8, attempt).stream()
                .filter(Verdict.Right.class::isInstance)
                .count();
    }
}
