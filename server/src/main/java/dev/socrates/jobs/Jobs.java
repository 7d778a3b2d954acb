package dev.socrates.jobs;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts jobs on the schedule.
@Service
public class Jobs {

    private final Clockwork clockwork;
    private final Clock clock;

    Jobs(Clockwork clockwork, Clock clock) {
        this.clockwork = clockwork;
        this.clock = clock;
    }

    /// In the caller's transaction, if there is one: what is undone runs nothing.
    ///
    /// @return false when a job of this kind and id waits or runs already; it stays as it is
    @Transactional
    public <T> boolean once(Job<T> job, String id, T details, Instant at) {
        boolean fresh = clockwork.add(job, id, details, at);
        if (fresh && !at.isAfter(clock.instant())) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    clockwork.look();
                }
            });
        }
        return fresh;
    }

    /// @return false when it is not there, or runs
    @Transactional
    public boolean cancel(Job<?> job, String id) {
        return clockwork.remove(job, id);
    }
}
