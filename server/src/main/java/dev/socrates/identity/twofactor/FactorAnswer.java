package dev.socrates.identity.twofactor;

import java.util.Locale;

/// What somebody gives as a second factor. It is never printed.
public sealed interface FactorAnswer {

    /// Of the app.
    record Code(String digits) implements FactorAnswer {

        public Code {
            digits = FactorAnswer.plain(digits);
        }

        @Override
        public String toString() {
            return "Code[]";
        }
    }

    record RecoveryCode(String code) implements FactorAnswer {

        public RecoveryCode {
            code = FactorAnswer.plain(code)
                    .replace("-", "")
                    .replace('o', '0')
                    .replace('i', '1')
                    .replace('l', '1');
        }

        @Override
        public String toString() {
            return "RecoveryCode[]";
        }
    }

    /// From a field that takes either: six digits are a code of the app.
    static FactorAnswer typed(String text) {
        var code = new Code(text);
        return code.digits().matches("[0-9]{" + Totp.DIGITS + "}") ? code : new RecoveryCode(text);
    }

    /// Apps show codes in groups, keyboards have digits of their own, and copying adds blanks.
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
