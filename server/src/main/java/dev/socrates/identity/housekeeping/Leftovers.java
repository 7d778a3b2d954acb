package dev.socrates.identity.housekeeping;

import java.time.Instant;

/// Port: rows that have been of no use for so long that nobody will ask for them. A bean of this type has them cleared
/// away once a day.
public interface Leftovers {

    /// Deletes some of them, so that no transaction gets long; called again until fewer are left than it could take.
    ///
    /// @return how many were deleted
    int clear(Instant now, int atMost);
}
