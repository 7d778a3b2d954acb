package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of the roles of one cluster, made once and readable by its owner alone.
final class Credentials {

    private static final int BYTES = 24;

    private final Properties passwords;

    private Credentials(Properties passwords) {
        this.passwords = passwords;
    }

    static Credentials create(Path file) throws IOException {
        var passwords = new Properties();
        var random = new SecureRandom();
        for (var role : Roles.ALL) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            passwords.setProperty(role, HexFormat.of().formatHex(bytes));
        }
        write(file, passwords);
        return new Credentials(passwords);
    }

    static Credentials read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new StartException("the passwords of the database are missing: " + file + "; restore the file");
        }
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        return new Credentials(passwords);
    }

    String password(String role) {
        return passwords.getProperty(role, "");
    }

    /// Closed before the first byte is in it, and complete before it bears its name.
    private static void write(Path file, Properties passwords) throws IOException {
        var unfinished = Files.createTempFile(file.getParent(), "passwords", ".new");
        Platform.permit(unfinished, "rw-------");
        try (var writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            passwords.store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
