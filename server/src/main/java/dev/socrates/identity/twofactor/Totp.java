package dev.socrates.identity.twofactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that change every half minute, as RFC 6238 has them and every app knows them: SHA-1, six digits.
/// That SHA-1 is weak elsewhere does not matter within an HMAC.
final class Totp {

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final String MAC = "HmacSHA1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The step that a code belongs to: this one or a neighbour, for phones whose clock is a little off.
    /// All are compared, so that the time does not tell which it was.
    static Optional<Long> stepOf(String code, byte[] secret, Instant now) {
        var given = code.getBytes(StandardCharsets.UTF_8);
        long current = step(now);
        Optional<Long> found = Optional.empty();
        for (long step = current + 1; step >= current - 1; step--) {
            var right = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, given)) {
                found = Optional.of(step);
            }
        }
        return found;
    }
}
