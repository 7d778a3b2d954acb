package dev.socrates.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.ServerTest;
import dev.socrates.platform.web.IdempotencyRepository.KeyTaken;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class IdempotencyRepositoryTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Duration LIFE = Duration.ofHours(24);

    @Autowired
    IdempotencyRepository keys;

    private final UUID caller = UUID.randomUUID();

    @Test
    void aKeyIsClaimedOnceInItsLife() {
        keys.claim(caller, "k", "hash", NOW, NOW.minus(LIFE));

        assertThatExceptionOfType(KeyTaken.class)
                .isThrownBy(() -> keys.claim(caller, "k", "hash", NOW.plusSeconds(1), NOW.minus(LIFE)));
    }

    @Test
    void anOldKeyIsTakenOver() {
        keys.claim(caller, "k", "hash", NOW.minus(LIFE), NOW.minus(LIFE).minus(LIFE));

        keys.claim(caller, "k", "other", NOW, NOW.minus(LIFE));

        assertThat(keys.find(caller, "k", NOW.minus(LIFE)))
                .hasValueSatisfying(key -> assertThat(key.requestHash()).isEqualTo("other"));
    }

    @Test
    void forgetsOnlyWhatHasLivedItsTime() {
        keys.claim(caller, "old", "hash", NOW.minus(LIFE), NOW.minus(LIFE).minus(LIFE));
        keys.claim(caller, "new", "hash", NOW, NOW.minus(LIFE));

        keys.forget(NOW.minus(LIFE));

        assertThat(keys.find(caller, "old", Instant.EPOCH)).isEmpty();
        assertThat(keys.find(caller, "new", Instant.EPOCH)).isPresent();
    }
}
