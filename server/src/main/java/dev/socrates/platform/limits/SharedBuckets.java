package dev.socrates.platform.limits;

/// Counts in both places. What this node alone has had too much of is refused without asking Redis; and when Redis
/// goes, or comes back empty, this node goes on from what it has seen itself.
final class SharedBuckets implements Buckets {

    private final MemoryBuckets memory;
    private final RedisBuckets redis;

    SharedBuckets(MemoryBuckets memory, RedisBuckets redis) {
        this.memory = memory;
        this.redis = redis;
    }

    @Override
    public Verdict take(Quota quota, String subject) {
        var here = memory.take(quota, subject);
        if (!here.granted()) {
            return here;
        }
        var everywhere = redis.take(quota, subject).orElse(here);
        if (!everywhere.granted()) {
            memory.giveBack(quota, subject);
        }
        return here.tighter(everywhere);
    }

    @Override
    public void giveBack(Quota quota, String subject) {
        memory.giveBack(quota, subject);
        redis.giveBack(quota, subject);
    }
}
