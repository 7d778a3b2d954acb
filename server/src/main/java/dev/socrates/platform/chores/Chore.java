package dev.socrates.platform.chores;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Work that comes back by itself. A bean of this type is all that it takes: `jobs` runs it on one node at a
/// time, as far as clocks allow. It must bear to be run twice, on two nodes at once, or late.
public interface Chore {

    /// Stable and unique, such as `mail`: the schedule remembers it across restarts.
    String name();

    /// How long it rests at most.
    Duration every();

    /// Does what is due, and stops soon when its thread is interrupted.
    ///
    /// @return when there is something to do before its next turn
    Optional<Instant> work();
}
