package dev.socrates.identity.twofactor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/// The app on somebody's phone.
public final class TestCodes {

    private TestCodes() {}

    public static String now(String secret) {
        return at(secret, 0);
    }

    /// The code after this one, which counts already: for a second sign-in within half a minute.
    public static String next(String secret) {
        return at(secret, 1);
    }

    public static String at(String secret, int stepsFromNow) {
        return Totp.code(decode(secret.replace(" ", "")), Totp.step(Instant.now()) + stepsFromNow);
    }

    private static byte[] decode(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = ((buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xffff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
