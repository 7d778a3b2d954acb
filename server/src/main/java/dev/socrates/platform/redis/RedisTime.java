package dev.socrates.platform.redis;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.atomic.AtomicLong;

/// The one clock of all nodes: Redis's, counted on by the processor's. Setting the clock of a node changes nothing.
/// Setting that of Redis back changes nothing either, as long as the node runs; setting it forward fills the buckets.
final class RedisTime implements TimeMeter {

    private final TimeMeter processor;
    private final AtomicLong ahead = new AtomicLong(Long.MIN_VALUE);

    RedisTime(TimeMeter processor) {
        this.processor = processor;
    }

    /// What Redis says the time is.
    void heard(long nanos) {
        ahead.accumulateAndGet(nanos - processor.currentTimeNanos(), Math::max);
    }

    @Override
    public long currentTimeNanos() {
        long difference = ahead.get();
        if (difference == Long.MIN_VALUE) {
            throw new IllegalStateException("Redis has not been heard yet");
        }
        return processor.currentTimeNanos() + difference;
    }

    /// The same on every node, which is what is asked here.
    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
