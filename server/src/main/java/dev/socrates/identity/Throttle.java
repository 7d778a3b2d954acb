package dev.socrates.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Failed sign-ins per minute: 5 for one account from one address, 50 from one address. An attempt takes its
/// place before the password is checked, so that parallel guesses do not slip through, and a success gives it
/// back.
@Component
class Throttle {

    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 50;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> accounts = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    /// @throws IdentityException.TooManyAttempts when no place is left in this minute
    Attempt begin(String email, String address) {
        var account = accounts.get(email.toLowerCase(Locale.ROOT) + " " + address, _ -> bucket(PER_ACCOUNT));
        var source = addresses.get(address, _ -> bucket(PER_ADDRESS));
        take(source);
        take(account);
        return new Attempt(account, source);
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new IdentityException.TooManyAttempts(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    record Attempt(Bucket account, Bucket source) {

        void succeeded() {
            account.addTokens(1);
            source.addTokens(1);
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build();
    }
}
