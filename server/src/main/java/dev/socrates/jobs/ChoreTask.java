package dev.socrates.jobs;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// A chore as db-scheduler knows it: one row that is put further each time.
final class ChoreTask {

    static final String INSTANCE = "chore";

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private ChoreTask() {}

    static CustomTask<Void> of(Chore chore, Clock clock) {
        return Tasks.custom(chore.name(), Void.class)
                .scheduleOnStartup(INSTANCE, null, now -> now.plus(chore.every()))
                .onFailureReschedule(FixedDelay.of(shorter(chore.every(), AFTER_FAILURE)))
                .onDeadExecutionRevive()
                .execute((_, _) -> {
                    var wanted = chore.work();
                    var usual = clock.instant().plus(chore.every());
                    var next = wanted.filter(usual::isAfter).orElse(usual);
                    return (done, schedule) -> schedule.reschedule(done, next);
                });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// No chore is ever to rest longer than that.
    static Instant latest(Chore chore, Instant now) {
        return now.plus(chore.every()).plus(AFTER_FAILURE);
    }
}
