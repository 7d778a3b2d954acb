package dev.socrates.identity;

import com.nulabinc.zxcvbn.StandardDictionaries;
import dev.socrates.platform.CpuPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and judges passwords. bcrypt sees base64(SHA-384(password)), because alone it throws or truncates
/// above 72 bytes; the prefix names this scheme so that a later one can live beside it.
@Component
class Passwords {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 128;
    private static final String SCHEME = "{b1}";
    private static final int COMMON = 3_000;

    private final BCryptPasswordEncoder bcrypt;
    private final CpuPool cpu;
    private final Set<String> common = commonPasswords();
    private final String nobody;

    Passwords(CpuPool cpu, PasswordCost cost) {
        this.cpu = cpu;
        this.bcrypt = new BCryptPasswordEncoder(cost.rounds());
        this.nobody =
                SCHEME + "$2a$%02d$".formatted(cost.rounds()) + "abcdefghijklmnopqrstuu9x5Vv0YxW3rYkWc9mZ1H8n3h7b5qK1a";
    }

    /// @throws IdentityException.WeakPassword when the password is too short, too long or among the 3,000
    ///     commonest
    void judge(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw new IdentityException.WeakPassword("must have " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        if (common.contains(password.toLowerCase(Locale.ROOT))) {
            throw new IdentityException.WeakPassword("is among the most common passwords");
        }
    }

    String hash(String password) {
        return cpu.call(() -> SCHEME + bcrypt.encode(digest(password)));
    }

    /// Costs as much for nobody, so that the time of a sign-in does not tell whether the account exists.
    ///
    /// @param hash null where there is no account, or one without a password
    boolean matches(String password, @Nullable String hash) {
        var compared = hash != null && hash.startsWith(SCHEME) ? hash : nobody;
        boolean right = cpu.call(() -> bcrypt.matches(digest(password), compared.substring(SCHEME.length())));
        return right && !compared.equals(nobody);
    }

    private static String digest(String password) {
        try {
            var sha = MessageDigest.getInstance("SHA-384").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> commonPasswords() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                    .filter(password -> password.length() >= MIN_LENGTH)
                    .limit(COMMON)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
