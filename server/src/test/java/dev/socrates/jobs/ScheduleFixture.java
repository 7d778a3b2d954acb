package dev.socrates.jobs;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.OneDatabase;
import dev.socrates.SettableClock;
import dev.socrates.TestDatabases;
import dev.socrates.platform.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.json.JsonMapper;

/// The schedules of several servers on one database, without the rest of the servers, by a clock that goes as it is
/// told.
abstract class ScheduleFixture {

    final HikariDataSource database = TestDatabases.fresh("db/specs/jobs");
    final JdbcClient jdbc = JdbcClient.create(database);
    final SettableClock clock = new SettableClock();
    final Parcels parcels = new Parcels();
    final Sweeping sweeping = new Sweeping();
    final List<AnnotationConfigApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(AnnotationConfigApplicationContext::close);
        database.close();
    }

    /// One server's schedule without the rest of the server.
    final AnnotationConfigApplicationContext node() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(JobSettings.class, () -> new JobSettings(Duration.ofMillis(100)));
        context.registerBean(Parcels.class, () -> parcels);
        context.registerBean(Sweeping.class, () -> sweeping);
        context.register(
                OneDatabase.class,
                ScheduleRepository.class,
                SchedulerFactory.class,
                Clockwork.class,
                WokenChores.class,
                Jobs.class);
        context.refresh();
        nodes.add(context);
        return context;
    }

    final AnnotationConfigApplicationContext running() {
        var context = node();
        context.getBean(Clockwork.class).begin();
        return context;
    }

    /// What is due by the clock is done now, by the first of the servers.
    final void look() {
        nodes.getFirst().getBean(Clockwork.class).look();
    }

    /// When the chore is to be done next.
    final Optional<Instant> planned() {
        return jdbc.sql("select execution_time from jobs.scheduled_tasks where task_name = 'sweeping'")
                .query((row, _) -> Times.instant(row, "execution_time"))
                .optional();
    }

    final int rows(String task) {
        return jdbc.sql("select count(*) from jobs.scheduled_tasks where task_name = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }
}
