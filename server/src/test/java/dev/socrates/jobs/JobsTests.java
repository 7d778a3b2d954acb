package dev.socrates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.OneDatabase;
import dev.socrates.SettableClock;
import dev.socrates.TestDatabases;
import dev.socrates.platform.Times;
import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class JobsTests {

    private final HikariDataSource database = TestDatabases.fresh("db/specs/jobs");
    private final SettableClock clock = new SettableClock();
    private final Parcels parcels = new Parcels();
    private final Sweeping sweeping = new Sweeping();
    private final List<AnnotationConfigApplicationContext> nodes = new ArrayList<>();

    @AfterEach
    void close() {
        nodes.forEach(AnnotationConfigApplicationContext::close);
        database.close();
    }

    /// One server's schedule without the rest of the server.
    private AnnotationConfigApplicationContext node() {
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

    private AnnotationConfigApplicationContext running() {
        var context = node();
        context.getBean(Clockwork.class).begin();
        return context;
    }

    private Optional<Instant> planned() {
        return JdbcClient.create(database)
                .sql("select execution_time from jobs.scheduled_tasks where task_name = 'sweeping'")
                .query((row, _) -> Times.instant(row, "execution_time"))
                .optional();
    }

    private static void until(Supplier<Boolean> truth) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!truth.get()) {
            assertThat(System.nanoTime()).as("still not so").isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void runsAJobOnceOnOneOfSeveralNodesAndOnlyAfterTheCommit() throws Exception {
        var jobs = running().getBean(Jobs.class);
        running();
        running();
        var transaction = nodes.getFirst().getBean(TransactionTemplate.class);

        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 30; i++) {
                assertThat(jobs.once(parcels, "job " + i, new Parcel(i, "to €"), clock.instant()))
                        .isTrue();
            }
            assertThat(jobs.once(parcels, "job 7", new Parcel(0, "again"), clock.instant()))
                    .isFalse();
            assertThat(parcels.delivered).isEmpty();
        });
        transaction.executeWithoutResult(status -> {
            jobs.once(parcels, "undone", new Parcel(99, "nowhere"), clock.instant());
            status.setRollbackOnly();
        });

        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < 30; i++) {
            var parcel = parcels.delivered.poll(30, TimeUnit.SECONDS);
            assertThat(parcel).isNotNull();
            numbers.add(parcel.number());
        }
        until(() -> rows("parcels") == 0);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(30).doesNotContain(99);
        assertThat(parcels.delivered).isEmpty();
    }

    private int rows(String task) {
        return JdbcClient.create(database)
                .sql("select count(*) from jobs.scheduled_tasks where task_name = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    @Test
    void runsAJobWhenItsTimeHasCome() throws Exception {
        var jobs = running().getBean(Jobs.class);
        jobs.once(parcels, "later", new Parcel(1, "Anna"), clock.instant().plusSeconds(3600));
        jobs.once(parcels, "never", new Parcel(2, "Bob"), clock.instant().plusSeconds(3600));
        assertThat(jobs.cancel(parcels, "never")).isTrue();
        assertThat(jobs.cancel(parcels, "never")).isFalse();
        assertThat(parcels.delivered).isEmpty();

        clock.jump(Duration.ofHours(1));
        nodes.getFirst().getBean(Clockwork.class).look();

        assertThat(parcels.delivered.poll(30, TimeUnit.SECONDS)).isEqualTo(new Parcel(1, "Anna"));
        assertThat(parcels.delivered).isEmpty();
    }

    @Test
    void triesAFailedJobAgainAfterARest() throws Exception {
        parcels.failures.set(1);
        var jobs = running().getBean(Jobs.class);
        jobs.once(parcels, "heavy", new Parcel(1, "Anna"), clock.instant());
        until(() -> JdbcClient.create(database)
                        .sql("select count(*) from jobs.scheduled_tasks where consecutive_failures = 1 and not picked")
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(parcels.delivered).isEmpty();

        clock.jump(Duration.ofSeconds(31));
        nodes.getFirst().getBean(Clockwork.class).look();

        assertThat(parcels.delivered.poll(30, TimeUnit.SECONDS)).isEqualTo(new Parcel(1, "Anna"));
    }

    @Test
    void doesAChoreWhenItsTimeHasComeAndPlansTheNextTime() throws Exception {
        running();
        assertThat(planned()).contains(clock.instant().plus(sweeping.every()));

        clock.jump(sweeping.every());
        nodes.getFirst().getBean(Clockwork.class).look();

        assertThat(sweeping.done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        until(() -> planned().equals(Optional.of(clock.instant().plus(sweeping.every()))));
    }

    @Test
    void comesBackToAChoreEarlierWhenItAsksForIt() throws Exception {
        running();
        var soon = clock.instant().plus(sweeping.every()).plusSeconds(60);
        sweeping.next = soon;

        clock.jump(sweeping.every());
        nodes.getFirst().getBean(Clockwork.class).look();

        until(() -> planned().equals(Optional.of(soon)));
    }

    @Test
    void doesAFailedChoreAgainBeforeItsNextTurn() throws Exception {
        running();
        sweeping.trouble = true;
        clock.jump(sweeping.every());
        nodes.getFirst().getBean(Clockwork.class).look();

        until(() -> planned().equals(Optional.of(clock.instant().plusSeconds(60))));
    }

    @Test
    void wakesAChoreAtOnceAndRemembersWhenItIsToComeBack() throws Exception {
        var node = running();
        var soon = clock.instant().plusSeconds(60);
        sweeping.next = soon;

        node.getBean(WokenChores.class).wake("sweeping");

        assertThat(sweeping.done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        until(() -> planned().equals(Optional.of(soon)));
    }

    @Test
    void manyWishesWhileAChoreRunsAreOneMoreRun() throws Exception {
        var woken = running().getBean(WokenChores.class);
        var gate = new CountDownLatch(1);
        sweeping.gate = gate;
        woken.wake("sweeping");
        until(() -> sweeping.begun.get() == 1);

        for (int i = 0; i < 50; i++) {
            woken.wake("sweeping");
        }
        gate.countDown();

        assertThat(sweeping.done.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
        woken.stop();
        assertThat(sweeping.begun).hasValue(2);
    }

    @Test
    void aChoreThatFailsCanBeWokenAgain() throws Exception {
        var woken = running().getBean(WokenChores.class);
        sweeping.trouble = true;
        woken.wake("sweeping");
        until(() -> sweeping.begun.get() == 1);
        sweeping.trouble = false;

        until(() -> {
            woken.wake("sweeping");
            return sweeping.done.tryAcquire();
        });
    }

    @Test
    void aClockThatWasAheadLeavesNothingForFarAwayDays() throws Exception {
        clock.jump(Duration.ofDays(30));
        running().close();
        clock.jump(Duration.ofDays(-30));
        assertThat(planned().orElseThrow()).isAfter(clock.instant().plus(Duration.ofDays(29)));

        running();

        assertThat(sweeping.done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        until(() -> planned().equals(Optional.of(clock.instant().plus(sweeping.every()))));
    }

    @Test
    void aWatchLeavesAloneWhatIsPlannedAsItShouldBe() {
        var schedule = node().getBean(ScheduleRepository.class);
        running();
        var usual = planned();

        new ClockWatch(List.of(sweeping), schedule, clock, () -> {}).check();

        assertThat(planned()).isEqualTo(usual);
    }

    @Test
    void aHeartbeatOfTheFutureDoesNotKeepADeadNodeAlive() {
        running().close();
        clock.jump(Duration.ofDays(30));
        JdbcClient.create(database)
                .sql("update jobs.scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = :at")
                .param("at", Times.utc(clock.instant()))
                .update();
        clock.jump(Duration.ofDays(-30));

        new ClockWatch(List.of(), node().getBean(ScheduleRepository.class), clock, () -> {}).check();

        assertThat(JdbcClient.create(database)
                        .sql("select last_heartbeat from jobs.scheduled_tasks where picked")
                        .query((row, _) -> Times.instant(row, "last_heartbeat"))
                        .single())
                .isEqualTo(clock.instant());
    }

    @Test
    void endsWhileAChoreHangs() throws Exception {
        var node = running();
        sweeping.gate = new CountDownLatch(1);
        node.getBean(WokenChores.class).wake("sweeping");
        until(() -> sweeping.begun.get() == 1);

        node.close();

        assertThat(sweeping.interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    record Parcel(int number, String to) {}

    static final class Parcels implements Job<Parcel> {

        final BlockingQueue<Parcel> delivered = new LinkedBlockingQueue<>();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "parcels";
        }

        @Override
        public Class<Parcel> details() {
            return Parcel.class;
        }

        @Override
        public void run(String id, Parcel details) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("dropped");
            }
            delivered.add(details);
        }
    }

    static final class Sweeping implements Chore {

        final Semaphore done = new Semaphore(0);
        final AtomicInteger begun = new AtomicInteger();
        final CountDownLatch interrupted = new CountDownLatch(1);
        volatile @Nullable CountDownLatch gate;
        volatile @Nullable Instant next;
        volatile boolean trouble;

        @Override
        public String name() {
            return "sweeping";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Optional<Instant> work() {
            begun.incrementAndGet();
            if (trouble) {
                throw new IllegalStateException("no broom");
            }
            var closed = gate;
            if (closed != null) {
                try {
                    closed.await();
                } catch (InterruptedException _) {
                    interrupted.countDown();
                    Thread.currentThread().interrupt();
                }
            }
            done.release();
            return Optional.ofNullable(next);
        }
    }
}
