package dev.socrates.identity.keys;

import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// From an API key to the person behind it, who reaches no further with it than its scopes.
@Service
public class KeySignIns {

    /// A key is written at most this often, however many requests are made with it.
    static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final PresentedKeyRepository keys;
    private final Clock clock;

    KeySignIns(PresentedKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// Whether a text was meant to be a key.
    public static boolean isKey(String credential) {
        return credential.startsWith(KeyText.BEGINNING);
    }

    /// Whether it can be a key at all: a wrong character or a missing end is seen without asking anybody.
    public static boolean isWhole(String credential) {
        return KeyText.isWhole(credential);
    }

    /// Read anew for each request, so that a revocation and a suspension hold at once. Empty for a key that nobody has,
    /// that is revoked or expired, or whose owner may not act.
    public Optional<SignedIn> signedIn(String key, String address) {
        if (!KeyText.isWhole(key)) {
            return Optional.empty();
        }
        var now = clock.instant();
        return keys.find(Secret.hash(key), now).map(presented -> {
            var before = now.minus(NOTED_EVERY);
            if (isToBeNoted(presented.lastUsedAt(), before, now)) {
                keys.use(presented.person().session(), address, now, before);
            }
            return presented.person();
        });
    }

    private static boolean isToBeNoted(@Nullable Instant lastUsedAt, Instant before, Instant now) {
        return lastUsedAt == null || !lastUsedAt.isAfter(before) || lastUsedAt.isAfter(now);
    }
}
