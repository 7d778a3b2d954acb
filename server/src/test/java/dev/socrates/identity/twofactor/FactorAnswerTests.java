package dev.socrates.identity.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.twofactor.FactorAnswer.Code;
import dev.socrates.identity.twofactor.FactorAnswer.RecoveryCode;
import io.nayuki.qrcodegen.QrCode;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    void aQrCodeIsDrawnModuleByModuleWithAQuietBorder() {
        var text = "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ";
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var picture = QrPicture.of(text);
        var dark = new HashSet<String>();
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z")
                .matcher(picture.path())
                .results()
                .forEach(run -> IntStream.range(0, Integer.parseInt(run.group(3)))
                        .forEach(i -> dark.add((Integer.parseInt(run.group(1)) - 4 + i) + " "
                                + (Integer.parseInt(run.group(2)) - 4))));

        assertThat(picture.size()).isEqualTo(code.size + 8);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                assertThat(dark.remove(x + " " + y)).as("%d %d", x, y).isEqualTo(code.getModule(x, y));
            }
        }
        assertThat(dark).isEmpty();
    }
}
