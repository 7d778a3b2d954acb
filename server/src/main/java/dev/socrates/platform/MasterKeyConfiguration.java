package dev.socrates.platform;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes the installation's secret from the environment (several nodes must share one) or keeps one of its
/// own beside the data, readable by the owner only.
@Configuration(proxyBeanMethods = false)
class MasterKeyConfiguration {

    private static final int MIN_LENGTH = 32;

    @Bean
    MasterKey masterKey(
            @Value("${socrates.secret-key:}") String configured, @Value("${socrates.data-dir}") Path dataDirectory)
            throws IOException {
        if (!configured.isBlank()) {
            if (configured.length() < MIN_LENGTH) {
                throw new StartException("SOCRATES_SECRET_KEY must have at least " + MIN_LENGTH + " characters");
            }
            return new MasterKey(configured.getBytes(StandardCharsets.UTF_8));
        }
        return new MasterKey(fromFile(dataDirectory.resolve("secret.key")).getBytes(StandardCharsets.UTF_8));
    }

    private static String fromFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        var secret = Files.readString(file).strip();
        if (secret.length() < MIN_LENGTH) {
            throw new StartException(file + " is damaged: it must hold at least " + MIN_LENGTH + " characters");
        }
        return secret;
    }

    /// Written beside and moved into place, so that an interrupted first start leaves no half a secret.
    private static void create(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, HexFormat.of().formatHex(bytes), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException _) {
            Files.delete(fresh);
        }
    }
}
