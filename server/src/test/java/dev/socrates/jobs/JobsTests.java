package dev.socrates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import dev.socrates.jobs.Parcels.Parcel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/// Jobs are done once, when their time has come, and again after a failure.
class JobsTests extends ScheduleFixture {

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
        Patience.until(() -> assertThat(rows("parcels")).isZero());
        assertThat(numbers).doesNotHaveDuplicates().hasSize(30).doesNotContain(99);
        assertThat(parcels.delivered).isEmpty();
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
        look();

        assertThat(parcels.delivered.poll(30, TimeUnit.SECONDS)).isEqualTo(new Parcel(1, "Anna"));
        assertThat(parcels.delivered).isEmpty();
    }

    @Test
    void triesAFailedJobAgainAfterARest() throws Exception {
        parcels.failures.set(1);
        var jobs = running().getBean(Jobs.class);
        jobs.once(parcels, "heavy", new Parcel(1, "Anna"), clock.instant());
        Patience.until(() -> assertThat(jdbc.sql(
                                "select count(*) from jobs.scheduled_tasks where consecutive_failures = 1 and not picked")
                        .query(Integer.class)
                        .single())
                .isOne());
        assertThat(parcels.delivered).isEmpty();

        clock.jump(Duration.ofSeconds(31));
        look();

        assertThat(parcels.delivered.poll(30, TimeUnit.SECONDS)).isEqualTo(new Parcel(1, "Anna"));
    }
}
