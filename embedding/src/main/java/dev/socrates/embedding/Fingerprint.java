package dev.socrates.embedding;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Stands for what the model reads of a text. Half of a SHA-256, since texts of strangers share one cache and
/// nobody may be able to write a text that gets the vector of another.
record Fingerprint(long high, long low) {

    static Fingerprint of(long[] tokens) {
        var bytes = ByteBuffer.allocate(tokens.length * Long.BYTES);
        bytes.asLongBuffer().put(tokens);
        var hash = ByteBuffer.wrap(sha256().digest(bytes.array()));
        return new Fingerprint(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
