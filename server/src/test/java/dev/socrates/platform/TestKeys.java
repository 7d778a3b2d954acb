package dev.socrates.platform;

import java.nio.charset.StandardCharsets;

/// The secret of an installation that never was.
public final class TestKeys {

    private TestKeys() {}

    public static MasterKey master(String secret) {
        return new MasterKey(secret.getBytes(StandardCharsets.UTF_8));
    }

    public static SecretBox box(String secret) {
        return new SecretBox(master(secret));
    }
}
