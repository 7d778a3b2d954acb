package dev.socrates.identity.elsewhere;

import dev.socrates.platform.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a browser keeps while it is away: sealed, because the other half of each secret lies in the address
/// that it was sent to. Nothing is stored here, so that any node takes it back.
@Component
class Seal {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String OWNER = "sign-in elsewhere";
    private static final int LONGEST = 8_000;

    private final SecretBox box;
    private final JsonMapper json;
    private final Clock clock;

    Seal(SecretBox box, JsonMapper json, Clock clock) {
        this.box = box;
        this.json = json;
        this.clock = clock;
    }

    /// @param invitation empty for somebody who came without one
    /// @param nonce null where the provider repeats none
    /// @param verifier null where the provider takes no proof key
    record Kept(
            String provider,
            String state,
            @Nullable String nonce,
            @Nullable String verifier,
            String next,
            String invitation,
            Instant at) {

        @Override
        public String toString() {
            return "Kept[" + provider + "]";
        }
    }

    String close(Kept kept) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(box.seal(OWNER, json.writeValueAsString(kept)));
    }

    /// Empty when it is forged, too old, or from a clock that has been set back since.
    Optional<Kept> open(String seal) {
        if (seal.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var kept = json.readValue(box.open(OWNER, Base64.getUrlDecoder().decode(seal)), Kept.class);
            var age = Duration.between(kept.at(), clock.instant()).abs();
            return age.compareTo(LIFE) < 0 ? Optional.of(kept) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | JacksonException _) {
            return Optional.empty();
        }
    }
}
