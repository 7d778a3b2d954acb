package dev.socrates.identity;

import dev.socrates.platform.limits.Buckets;
import dev.socrates.platform.limits.Quota;
import dev.socrates.platform.perimeter.Addresses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Failed sign-ins per minute: 5 for one account from one address, 50 from one address. An attempt takes its
/// place before the password is checked, so that parallel guesses do not slip through, and a success gives it
/// back. All nodes count together where they share a Redis.
@Component
class Throttle {

    private final Buckets buckets;
    private final Quota perAccount;
    private final Quota perAddress;

    Throttle(Buckets buckets, ThrottleSettings settings) {
        this.buckets = buckets;
        this.perAccount = new Quota("sign-in-account", settings.perAccount());
        this.perAddress = new Quota("sign-in-address", settings.perAddress());
    }

    /// @throws IdentityException.TooManyAttempts when no place is left in this minute
    Attempt begin(String email, String address) {
        var source = Addresses.neighbourhood(address);
        var account = hash(email.toLowerCase(Locale.ROOT) + " " + source);
        take(perAddress, source);
        take(perAccount, account);
        return new Attempt(account, source);
    }

    private void take(Quota quota, String subject) {
        var verdict = buckets.take(quota, subject);
        if (!verdict.granted()) {
            throw new IdentityException.TooManyAttempts(verdict.retryAfterSeconds());
        }
    }

    final class Attempt {

        private final String account;
        private final String source;

        private Attempt(String account, String source) {
            this.account = account;
            this.source = source;
        }

        void succeeded() {
            buckets.giveBack(perAccount, account);
            buckets.giveBack(perAddress, source);
        }
    }

    /// Buckets may lie in Redis, which needs no list of who has an account here.
    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
