package dev.socrates.platform;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Identifiers that sort by the order in which they were made: UUID version 7 (RFC 9562, section 5.7) with a
/// counter in the 12 bits behind the milliseconds (section 6.2, method 1).
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        // Milliseconds and counter as one number that only grows, also when the clock steps back.
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS));
        long high = ((tick >>> COUNTER_BITS) << 16) | 0x7000L | (tick & 0x0fffL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }
}
