package dev.socrates.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// The buckets of this node. Time is that of the processor: setting the clock of the machine gives and takes nothing.
class MemoryBuckets implements Buckets {

    /// About 30 MB when full. Whoever is forgotten starts anew, so the busiest are kept.
    static final int MOST = 100_000;

    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Quota.WINDOW.plusMinutes(1))
            .build();

    private record Key(Quota quota, String subject) {}

    MemoryBuckets(TimeMeter time) {
        this.time = time;
    }

    MemoryBuckets() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    public Verdict take(Quota quota, String subject) {
        return verdict(quota, bucket(quota, subject).tryConsumeAndReturnRemaining(1));
    }

    @Override
    public void giveBack(Quota quota, String subject) {
        bucket(quota, subject).addTokens(1);
    }

    private Bucket bucket(Quota quota, String subject) {
        return buckets.get(
                new Key(quota, subject),
                _ -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(quota.perMinute()).refillGreedy(quota.perMinute(), Quota.WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    TimeMeter time() {
        return time;
    }

    /// How many are remembered.
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    static BucketConfiguration configuration(Quota quota) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(quota.perMinute()).refillGreedy(quota.perMinute(), Quota.WINDOW))
                .build();
    }

    static Verdict verdict(Quota quota, ConsumptionProbe probe) {
        return new Verdict(
                quota,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }
}
