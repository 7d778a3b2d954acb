package dev.socrates.identity.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.twofactor.FactorAnswer.Code;
import dev.socrates.identity.twofactor.FactorAnswer.RecoveryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorAnswerTests {

    @ParameterizedTest
    @ValueSource(strings = {"123456", "123 456", " 123456\n", "123\u00a0456", "١٢٣٤٥٦", "１２３４５６"})
    void sixDigitsAreACodeHoweverTheyAreTyped(String typed) {
        assertThat(FactorAnswer.typed(typed)).isEqualTo(new Code("123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0o1l-ab2c-xyz9", "0O1L-AB2C-XYZ9", "001I ab2c xyz9", "0011ab2cxyz9"})
    void aRecoveryCodeBearsHowPeopleCopy(String typed) {
        assertThat(FactorAnswer.typed(typed)).isEqualTo(new RecoveryCode("0011ab2cxyz9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "-12345"})
    void allElseCanOnlyBeARecoveryCode(String typed) {
        assertThat(FactorAnswer.typed(typed)).isInstanceOf(RecoveryCode.class);
    }

    @Test
    void isNeverPrinted() {
        assertThat(new Code("123456")).hasToString("Code[]");
        assertThat(new RecoveryCode("abcd")).hasToString("RecoveryCode[]");
        assertThat(new Setup("SECRET", "otpauth://x")).hasToString("Setup[]");
    }

    @Test
    void aQrCodeHoldsItsTextInASquareWithAQuietBorder() {
        var picture = QrPicture.of("otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ");

        assertThat(picture.size()).isGreaterThan(21 + 8);
        assertThat(picture.path()).startsWith("M4 4h7v1H4z").matches("(M\\d+ \\d+h\\d+v1H\\d+z)+");
    }
}
