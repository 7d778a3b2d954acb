package dev.socrates.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// How db-scheduler is set up here. Quiet enough for a laptop: one short query every few seconds.
@Component
class SchedulerFactory {

    private static final String TABLE = "jobs.scheduled_tasks";
    private static final int THREADS = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    /// Waited twice: before and after threads are interrupted. Ctrl-C is answered within five seconds.
    private static final Duration LAST_WAIT = Duration.ofMillis(400);

    private final DataSource database;
    private final ObjectProvider<Chore> chores;
    private final ObjectProvider<Job<?>> jobs;
    private final ScheduleRepository schedule;
    private final JobSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    SchedulerFactory(
            DataSource database,
            ObjectProvider<Chore> chores,
            ObjectProvider<Job<?>> jobs,
            ScheduleRepository schedule,
            JobSettings settings,
            JsonMapper json,
            Clock clock) {
        // A job is put on the schedule in the transaction of whoever wants it.
        this.database = new TransactionAwareDataSourceProxy(database);
        this.chores = chores;
        this.jobs = jobs;
        this.schedule = schedule;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /// @param look called when something may have become due
    Scheduler make(Runnable look) {
        var all = chores.orderedStream().toList();
        List<CustomTask<Void>> recurring =
                all.stream().map(chore -> ChoreTask.of(chore, clock)).toList();
        List<Task<?>> onDemand = new ArrayList<>();
        jobs.orderedStream().map(JobTask::of).forEach(onDemand::add);
        return Scheduler.create(database, onDemand)
                .tableName(TABLE)
                .serializer(new JsonSerializer(json))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(settings.poll())
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LAST_WAIT)
                .failureLogging(LogLevel.WARN, true)
                .addSchedulerListener(new ClockWatch(all, schedule, clock, look))
                .startTasks(recurring)
                .build();
    }
}
