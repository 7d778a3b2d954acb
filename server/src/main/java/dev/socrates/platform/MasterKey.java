package dev.socrates.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The one secret of an installation, kept outside of the databases. Keys for a purpose are derived from it,
/// so that none is used for two things.
public final class MasterKey {

    private final byte[] secret;

    MasterKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /// A 256-bit key for one purpose, the same at each start and on each node that shares the secret.
    public SecretKey derive(String purpose, String algorithm) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
