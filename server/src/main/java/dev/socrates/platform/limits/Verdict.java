package dev.socrates.platform.limits;

import java.time.Duration;

/// @param remaining calls that are left at this moment
/// @param delay until the next call is granted; zero when this one was
/// @param reset until all calls of the quota are there again
public record Verdict(Quota quota, boolean granted, long remaining, Duration delay, Duration reset) {

    /// Never too early: whoever waits so long is let in.
    public long retryAfterSeconds() {
        return Math.max(1, roundedUp(delay));
    }

    long resetSeconds() {
        return granted ? roundedUp(reset) : retryAfterSeconds();
    }

    private static long roundedUp(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /// Of two counts of the same calls the one that leaves less.
    Verdict tighter(Verdict other) {
        if (granted != other.granted) {
            return granted ? other : this;
        }
        return other.remaining < remaining || other.delay.compareTo(delay) > 0 ? other : this;
    }
}
