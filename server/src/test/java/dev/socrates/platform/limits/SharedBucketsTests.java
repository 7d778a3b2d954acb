package dev.socrates.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.Patience;
import dev.socrates.platform.redis.RedisLink;
import dev.socrates.platform.redis.RedisServer;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two nodes and a real Redis that is killed, frozen and started again.
@Timeout(120)
class SharedBucketsTests {

    private static final Quota TEN = new Quota("ten", 10);

    private final String ann = "ann " + UUID.randomUUID();
    private RedisServer redis;
    private RedisLink firstLink;
    private RedisLink secondLink;
    private Buckets first;
    private Buckets second;

    /// Time stands still in the memory of the nodes, so that counts do not depend on the speed of the machine.
    @BeforeEach
    void start() throws IOException {
        redis = RedisServer.start();
        firstLink = redis.link();
        secondLink = redis.link();
        first = new SharedBuckets(new MemoryBuckets(new SetTime()), new RedisBuckets(firstLink));
        second = new SharedBuckets(new MemoryBuckets(new SetTime()), new RedisBuckets(secondLink));
    }

    @AfterEach
    void stop() {
        if (redis != null) {
            firstLink.close();
            secondLink.close();
            redis.close();
        }
    }

    @Test
    void twoNodesShareALimit() {
        assertThat(granted(first, 6)).isEqualTo(6);
        assertThat(granted(second, 10)).isBetween(4L, 5L);

        var refused = second.take(TEN, ann);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.retryAfterSeconds()).isBetween(1L, 6L);
        assertThat(second.take(TEN, "bob " + ann).granted()).isTrue();
    }

    @Test
    void whatIsGivenBackIsThereForAll() {
        assertThat(granted(first, 10)).isEqualTo(10);
        IntStream.range(0, 5).forEach(_ -> first.giveBack(TEN, ann));

        assertThat(granted(second, 10)).isBetween(5L, 6L);
    }

    @Test
    void manyAtOnceGetNoMoreAndDoNotCutTheLink() throws Exception {
        var quota = new Quota("busy", 60);

        var granted = AtOnce.all(IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(number -> () ->
                        (number % 2 == 0 ? first : second).take(quota, ann).granted())
                .toList());

        // One more for each second that it takes.
        assertThat(granted.stream().filter(yes -> yes)).hasSizeBetween(60, 70);
        assertThat(firstLink.isUp()).isTrue();
        assertThat(secondLink.isUp()).isTrue();
    }

    @Test
    void eachNodeHoldsTheLimitWhenRedisIsKilledInTheMiddle() {
        assertThat(granted(first, 7)).isEqualTo(7);
        redis.kill();

        assertThat(granted(first, 10)).isEqualTo(3);
        assertThat(granted(second, 20)).isEqualTo(10);
        assertThat(firstLink.isUp()).isFalse();
    }

    @Test
    void aRedisThatHangsHoldsUpNobodyTwice() throws IOException {
        assertThat(granted(first, 1)).isEqualTo(1);
        redis.freeze();
        try {
            assertThat(granted(first, 20)).isEqualTo(9);
            assertThat(firstLink.isUp()).isFalse();
            assertThat(firstLink.ask(_ -> "asked")).isEmpty();
        } finally {
            redis.thaw();
        }
        Patience.until("the nodes have noticed", firstLink::isUp);
    }

    @Test
    void theNodesCountTogetherAgainWhenRedisIsBack() throws IOException {
        assertThat(granted(first, 10)).isEqualTo(10);
        redis.kill();
        assertThat(granted(first, 5)).isZero();
        Patience.until("the nodes have noticed", () -> !firstLink.isUp() && !secondLink.isUp());
        redis.restart();
        Patience.until("the nodes have noticed", () -> firstLink.isUp() && secondLink.isUp());

        // Redis has forgotten everything, the node has not.
        assertThat(first.take(TEN, ann).granted()).isFalse();

        var later = "later " + ann;
        assertThat(IntStream.range(0, 8)
                        .filter(_ -> first.take(TEN, later).granted())
                        .count())
                .isEqualTo(8);
        assertThat(IntStream.range(0, 8)
                        .filter(_ -> second.take(TEN, later).granted())
                        .count())
                .isBetween(2L, 4L);
    }

    @Test
    void aNodeStartsWithoutRedisAndFindsItLater() throws IOException {
        redis.kill();
        try (var link = redis.link()) {
            assertThat(link.isUp()).isFalse();
            var buckets = new SharedBuckets(new MemoryBuckets(), new RedisBuckets(link));
            assertThat(buckets.take(TEN, ann).granted()).isTrue();
            redis.restart();
            Patience.until("the nodes have noticed", link::isUp);
            assertThat(buckets.take(TEN, ann).granted()).isTrue();
        }
    }

    private long granted(Buckets buckets, int calls) {
        return IntStream.range(0, calls)
                .filter(_ -> buckets.take(TEN, ann).granted())
                .count();
    }
}
