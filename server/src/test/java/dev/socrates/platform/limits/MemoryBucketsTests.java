package dev.socrates.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socrates.AtOnce;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryBucketsTests {

    private static final Quota SIX = new Quota("six", 6);

    private final SetTime time = new SetTime();
    private final MemoryBuckets buckets = new MemoryBuckets(time);

    @Test
    void grantsSoManyAndNoMore() {
        for (int left = 5; left >= 0; left--) {
            var verdict = buckets.take(SIX, "ann");
            assertThat(verdict.granted()).isTrue();
            assertThat(verdict.remaining()).isEqualTo(left);
        }
        assertThat(buckets.take(SIX, "ann").granted()).isFalse();
        assertThat(buckets.take(SIX, "bob").granted()).isTrue();
        assertThat(buckets.take(new Quota("other", 6), "ann").granted()).isTrue();
    }

    @Test
    void saysHowLongToWaitAndMeansIt() {
        use(6);
        var refused = buckets.take(SIX, "ann");
        assertThat(refused.retryAfterSeconds()).isEqualTo(10);

        time.pass(Duration.ofSeconds(refused.retryAfterSeconds()).minusMillis(1));
        assertThat(buckets.take(SIX, "ann").granted()).isFalse();
        assertThat(buckets.take(SIX, "ann").retryAfterSeconds()).isEqualTo(1);

        time.pass(Duration.ofMillis(1));
        assertThat(buckets.take(SIX, "ann").granted()).isTrue();
        assertThat(buckets.take(SIX, "ann").granted()).isFalse();
    }

    @Test
    void isWholeAgainAfterAMinuteAndNeverMore() {
        use(6);
        time.pass(Duration.ofDays(30));

        assertThat(grantedOf(20)).isEqualTo(6);
    }

    @Test
    void saysWhenAllOfItIsBack() {
        assertThat(buckets.take(SIX, "ann").resetSeconds()).isEqualTo(10);
        assertThat(buckets.take(SIX, "ann").resetSeconds()).isEqualTo(20);
    }

    @Test
    void takesBackWhatDidNotCountButNotMoreThanThereWas() {
        use(6);
        buckets.giveBack(SIX, "ann");
        assertThat(grantedOf(5)).isEqualTo(1);

        IntStream.range(0, 50).forEach(_ -> buckets.giveBack(SIX, "ann"));
        assertThat(grantedOf(20)).isEqualTo(6);
    }

    @Test
    void grantsNoMoreToManyAtOnce() throws Exception {
        var quota = new Quota("busy", 100);

        var granted = AtOnce.times(1_000, () -> buckets.take(quota, "ann").granted());

        assertThat(granted.stream().filter(yes -> yes)).hasSize(100);
    }

    @Test
    void remembersOnlySoMany() {
        IntStream.range(0, MemoryBuckets.MOST * 2).forEach(number -> buckets.take(SIX, "subject " + number));

        assertThat(buckets.size()).isLessThanOrEqualTo(MemoryBuckets.MOST);
    }

    /// Whoever sets the clock of the machine must not fill or freeze the buckets.
    @Test
    void doesNotReadTheClockOfTheMachine() {
        assertThat(new MemoryBuckets().time().isWallClockBased()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void knowsNoQuotaWithoutCalls(int perMinute) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota("none", perMinute));
    }

    @Test
    void holdsTheLargestQuota() {
        assertThat(buckets.take(new Quota("huge", Integer.MAX_VALUE), "ann").remaining())
                .isEqualTo(Integer.MAX_VALUE - 1L);
    }

    private void use(int calls) {
        assertThat(grantedOf(calls)).isEqualTo(calls);
    }

    private long grantedOf(int calls) {
        return IntStream.range(0, calls)
                .filter(_ -> buckets.take(SIX, "ann").granted())
                .count();
    }
}
