package dev.socrates.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A clock that was ahead and is set right leaves a schedule for days that are far away, heartbeats that
/// have not happened yet, and a scheduler that sleeps until then. About once a minute, by a timer that does
/// not depend on the clock, this is put right.
final class ClockWatch extends AbstractSchedulerListener {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final List<Chore> chores;
    private final ScheduleRepository schedule;
    private final Clock clock;
    private final Runnable look;

    ClockWatch(List<Chore> chores, ScheduleRepository schedule, Clock clock, Runnable look) {
        this.chores = chores;
        this.schedule = schedule;
        this.clock = clock;
        this.look = look;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.RAN_DETECT_DEAD) {
            check();
        }
    }

    void check() {
        var now = clock.instant();
        for (var chore : chores) {
            if (schedule.bringBack(chore.name(), ChoreTask.latest(chore, now), now)) {
                log.warn("{} was planned for a time that is too far away; was the clock changed?", chore.name());
            }
        }
        schedule.beat(now.plus(TOLERANCE), now);
        look.run();
    }
}
