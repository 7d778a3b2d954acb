package dev.socrates.cli;

import dev.socrates.cli.Contract.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What an interview came to.
record Outcome(Tally tally, Status status, Duration elapsed, List<Path> files) {

    static final String LAST_PHASE = "implementation";

    boolean complete() {
        return status.maturityScore() >= 100 && LAST_PHASE.equals(status.phase());
    }

    /// Counted while the interview runs.
    static final class Tally {
        int questions;
        int answers;
        int specifications;
        int conflicts;
        int resolved;
        int leftOut;
    }
}
