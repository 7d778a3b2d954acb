package dev.socrates.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socrates.platform.limits.SetTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisTimeTests {

    private final SetTime processor = new SetTime();
    private final RedisTime time = new RedisTime(processor);

    @Test
    void isUnknownUntilRedisWasHeard() {
        assertThatIllegalStateException().isThrownBy(time::currentTimeNanos);
    }

    @Test
    void goesOnBetweenTwoAnswersOfRedis() {
        time.heard(1_000);
        processor.pass(Duration.ofNanos(500));

        assertThat(time.currentTimeNanos()).isEqualTo(1_500);
    }

    @Test
    void doesNotGoBackWithRedis() {
        time.heard(Duration.ofHours(2).toNanos());
        time.heard(Duration.ofHours(1).toNanos());

        assertThat(time.currentTimeNanos()).isEqualTo(Duration.ofHours(2).toNanos());
    }

    @Test
    void goesForwardWithRedis() {
        time.heard(Duration.ofHours(1).toNanos());
        time.heard(Duration.ofHours(2).toNanos());

        assertThat(time.currentTimeNanos()).isEqualTo(Duration.ofHours(2).toNanos());
    }
}
