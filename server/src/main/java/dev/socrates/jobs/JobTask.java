package dev.socrates.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;

/// A job as db-scheduler knows it: one row that goes when it is done.
final class JobTask {

    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final int LONGEST_REST = 10;

    private JobTask() {}

    static <T> Task<T> of(Job<T> job) {
        return Tasks.oneTime(job.name(), job.details())
                .onFailure(backoff())
                .onDeadExecutionRevive()
                .execute((instance, _) -> job.run(instance.getId(), instance.getData()));
    }

    /// Twice as long each time, up to about eight hours.
    private static <T> FailureHandler<T> backoff() {
        return (failed, schedule) -> {
            int times = Math.min(failed.getExecution().consecutiveFailures, LONGEST_REST);
            schedule.reschedule(failed, failed.getTimeDone().plus(FIRST_REST.multipliedBy(1L << times)));
        };
    }
}
