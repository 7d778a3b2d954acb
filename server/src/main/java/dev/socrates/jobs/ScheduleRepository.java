package dev.socrates.jobs;

import static dev.socrates.platform.Times.utc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What db-scheduler itself never does to its table. It tells by the version whether a row was changed
/// meanwhile.
@Repository
class ScheduleRepository {

    private final JdbcClient jdbc;

    ScheduleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes a chore due that is planned later than it may be.
    boolean bringBack(String chore, Instant latest, Instant now) {
        return jdbc.sql("""
                        update jobs.scheduled_tasks
                           set execution_time = :now, version = version + 1
                         where task_name = :chore
                           and task_instance = :instance
                           and not picked
                           and execution_time > :latest
                        """)
                        .param("chore", chore)
                        .param("instance", ChoreTask.INSTANCE)
                        .param("latest", utc(latest))
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /// A heartbeat of a time that has not come would keep a dead execution alive until then.
    void beat(Instant latest, Instant now) {
        jdbc.sql("""
                update jobs.scheduled_tasks
                   set last_heartbeat = :now
                 where picked
                   and last_heartbeat > :latest
                """).param("latest", utc(latest)).param("now", utc(now)).update();
    }
}
