package dev.socrates.identity.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    /// Of RFC 6238, appendix B.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// The vectors have eight digits; of the same number six are the last six.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void makesTheCodesOfTheStandard(long second, String eightDigits) {
        var step = Totp.step(Instant.ofEpochSecond(second));

        assertThat(Totp.code(SECRET, step)).isEqualTo(eightDigits.substring(2));
    }

    /// Of RFC 4226, appendix D.
    @ParameterizedTest
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void makesTheCodesOfTheStandardItRestsOn(long counter, String code) {
        assertThat(Totp.code(SECRET, counter)).isEqualTo(code);
    }

    @Test
    void takesTheCodesOfThisStepAndItsNeighboursAlone() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);

        for (long off = -1; off <= 1; off++) {
            assertThat(Totp.stepOf(Totp.code(SECRET, step + off), SECRET, now)).hasValue(step + off);
        }
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, now)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "0", "00592", "0059240", "005924 x", "-05924", "00592\u0000"})
    void takesNothingElse(String code) {
        assertThat(Totp.stepOf(code, SECRET, Instant.ofEpochSecond(1_234_567_890)))
                .isEmpty();
    }

    @Test
    void writesSecretsAsAppsReadThem() {
        assertThat(Base32.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.encode("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.encode(Totp.newSecret())).matches("[A-Z2-7]{32}");
    }
}
