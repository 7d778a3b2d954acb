package dev.socrates.platform.limits;

import java.time.Duration;

/// So many calls a minute. They come back evenly over the minute, not all at its end.
///
/// @param name what is limited; part of the key under which it is counted, and told to callers
/// @param perMinute at least 1
public record Quota(String name, int perMinute) {

    static final Duration WINDOW = Duration.ofMinutes(1);

    public Quota {
        if (perMinute < 1) {
            throw new IllegalArgumentException(name + " must allow a call a minute");
        }
    }
}
