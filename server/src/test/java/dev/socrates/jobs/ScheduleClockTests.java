package dev.socrates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import dev.socrates.platform.Times;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What a clock that was wrong has left on the schedule.
class ScheduleClockTests extends ScheduleFixture {

    @Test
    void aClockThatWasAheadLeavesNothingForFarAwayDays() throws Exception {
        clock.jump(Duration.ofDays(30));
        running().close();
        clock.jump(Duration.ofDays(-30));
        assertThat(planned().orElseThrow()).isAfter(clock.instant().plus(Duration.ofDays(29)));

        running();

        assertThat(sweeping.done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        Patience.until(() -> assertThat(planned()).contains(clock.instant().plus(sweeping.every())));
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
        jdbc.sql("update jobs.scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = :at")
                .param("at", Times.utc(clock.instant()))
                .update();
        clock.jump(Duration.ofDays(-30));

        new ClockWatch(List.of(), node().getBean(ScheduleRepository.class), clock, () -> {}).check();

        assertThat(jdbc.sql("select last_heartbeat from jobs.scheduled_tasks where picked")
                        .query((row, _) -> Times.instant(row, "last_heartbeat"))
                        .single())
                .isEqualTo(clock.instant());
    }
}
