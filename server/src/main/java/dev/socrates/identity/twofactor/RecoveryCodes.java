package dev.socrates.identity.twofactor;

import dev.socrates.identity.UserId;
import dev.socrates.platform.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/// Codes that people write down: sixty random bits without letters that look alike. They are short enough
/// to be tried by whoever steals their hashes, so these need a key that is not in the database.
@Component
class RecoveryCodes {

    static final int COUNT = 10;

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final String MAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    RecoveryCodes(MasterKey master) {
        this.key = master.derive("recovery-code", MAC);
    }

    List<String> fresh() {
        return Stream.generate(this::one).distinct().limit(COUNT).toList();
    }

    private String one() {
        return Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private String group() {
        return IntStream.generate(() -> LETTERS.charAt(random.nextInt(LETTERS.length())))
                .limit(GROUP)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    byte[] hash(UserId user, String code) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            var plain = new FactorAnswer.RecoveryCode(code).code();
            return mac.doFinal((user + " " + plain).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
