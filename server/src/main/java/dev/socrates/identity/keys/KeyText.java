package dev.socrates.identity.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// How a key is written: a beginning by which scanners for leaked secrets know it, 256 random bits, and a checksum, so
/// that a key that was typed or cut wrongly is told apart from one that is not valid.
final class KeyText {

    static final String BEGINNING = "sk_socrates_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_DIGITS = 43;
    private static final int CHECK_DIGITS = 6;
    private static final int SHOWN = BEGINNING.length() + 4;
    private static final Pattern FORM =
            Pattern.compile(BEGINNING + "[0-9A-Za-z]{" + (RANDOM_DIGITS + CHECK_DIGITS) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyText() {}

    static String random() {
        var text = new StringBuilder(BEGINNING);
        RANDOM.ints(RANDOM_DIGITS, 0, DIGITS.length()).mapToObj(DIGITS::charAt).forEach(text::append);
        return text.append(check(text)).toString();
    }

    /// Whether it could be a key.
    static boolean isWhole(String key) {
        int end = key.length() - CHECK_DIGITS;
        return FORM.matcher(key).matches() && check(key.substring(0, end)).equals(key.substring(end));
    }

    /// As much as its owner needs to recognise it, and too little to guess the rest.
    static String prefix(String key) {
        return key.substring(0, SHOWN);
    }

    private static String check(CharSequence text) {
        var sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        var digits = new char[CHECK_DIGITS];
        long rest = sum.getValue();
        for (int i = CHECK_DIGITS - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest % DIGITS.length()));
            rest /= DIGITS.length();
        }
        return new String(digits);
    }
}
