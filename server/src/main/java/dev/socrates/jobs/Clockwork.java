package dev.socrates.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The scheduler of this node. It begins when the server is ready, so that it costs the start nothing, and
/// ends after the last request and before the pools close.
@Component
class Clockwork implements SmartLifecycle {

    /// The lower, the later it stops; requests end far above.
    static final int PHASE = 0;

    private final SchedulerFactory factory;
    private @Nullable Scheduler scheduler;
    private volatile boolean begun;
    private volatile boolean running;

    Clockwork(SchedulerFactory factory) {
        this.factory = factory;
    }

    @Override
    public void start() {
        running = true;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        begin();
    }

    synchronized void begin() {
        if (running && !begun) {
            scheduler().start();
            begun = true;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (begun) {
            begun = false;
            scheduler().stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    <T> boolean add(Job<T> job, String id, T details, Instant at) {
        return scheduler().scheduleIfNotExists(new TaskInstance<>(job.name(), id, details), at);
    }

    boolean remove(Job<?> job, String id) {
        try {
            scheduler().cancel(TaskInstanceId.of(job.name(), id));
            return true;
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException _) {
            return false;
        }
    }

    /// Looks for what is due without waiting for the next time.
    void look() {
        if (begun) {
            scheduler().triggerCheckForDueExecutions();
        }
    }

    /// Has a chore done at a time at the latest. One that runs right now sees to that itself.
    void bringForward(String chore, Instant at) {
        var id = TaskInstanceId.of(chore, ChoreTask.INSTANCE);
        var known = scheduler().getScheduledExecution(id);
        if (known.isPresent()
                && !known.get().isPicked()
                && known.get().getExecutionTime().isAfter(at)) {
            try {
                scheduler().reschedule(id, at);
            } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException _) {
                look();
            }
        }
    }

    /// Made late: chores and jobs may themselves want to put something on the schedule.
    private synchronized Scheduler scheduler() {
        if (scheduler == null) {
            scheduler = factory.make(this::look);
        }
        return scheduler;
    }
}
