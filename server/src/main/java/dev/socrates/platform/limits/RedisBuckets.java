package dev.socrates.platform.limits;

import dev.socrates.platform.redis.RedisLink;
import dev.socrates.platform.redis.RedisLink.Connection;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/// The buckets that all nodes share. A bucket is read, changed and written back if nobody else was faster.
final class RedisBuckets {

    /// Twice the window: whatever a clock does, nobody stays locked out longer than this.
    private static final Duration LIFE = Quota.WINDOW.multipliedBy(2);

    private static final String PREFIX = "socrates:limits:";
    private static final int LOCKS = 256;

    private final RedisLink redis;
    private final Map<Connection, ProxyManager<String>> buckets = new ConcurrentHashMap<>();

    /// Calls of one subject on one node queue up here and do not overtake one another in Redis, again and again.
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    RedisBuckets(RedisLink redis) {
        this.redis = redis;
    }

    /// Empty when Redis does not answer.
    Optional<Verdict> take(Quota quota, String subject) {
        return ask(quota, subject, bucket -> MemoryBuckets.verdict(quota, bucket.tryConsumeAndReturnRemaining(1)));
    }

    void giveBack(Quota quota, String subject) {
        ask(quota, subject, bucket -> {
            bucket.addTokens(1);
            return true;
        });
    }

    private <T> Optional<T> ask(Quota quota, String subject, Function<BucketProxy, T> question) {
        if (!redis.isUp()) {
            return Optional.empty();
        }
        // Another limit after a restart is another bucket: a stored one keeps the limit it was made with.
        var key = PREFIX + quota.name() + "/" + quota.perMinute() + ":" + subject;
        var lock = locks[Math.floorMod(key.hashCode(), LOCKS)];
        lock.lock();
        try {
            return redis.ask(connection ->
                    question.apply(manager(connection).getProxy(key, () -> MemoryBuckets.configuration(quota))));
        } finally {
            lock.unlock();
        }
    }

    private ProxyManager<String> manager(Connection connection) {
        return buckets.computeIfAbsent(
                connection,
                _ -> Bucket4jLettuce.casBasedBuilder(connection.lettuce())
                        .clientClock(redis.time())
                        .requestTimeout(redis.timeout())
                        .expirationAfterWrite(ExpirationAfterWriteStrategy.fixedTimeToLive(LIFE))
                        .build());
    }
}
