package dev.socrates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Chores come back by the clock, and at once when they are woken.
class ChoresTests extends ScheduleFixture {

    @Test
    void doesAChoreWhenItsTimeHasComeAndPlansTheNextTime() throws Exception {
        running();
        assertThat(planned()).contains(clock.instant().plus(sweeping.every()));

        clock.jump(sweeping.every());
        look();

        assertThat(sweeping.done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        Patience.until(() -> assertThat(planned()).contains(clock.instant().plus(sweeping.every())));
    }

    @Test
    void comesBackToAChoreEarlierWhenItAsksForIt() throws Exception {
        running();
        var soon = clock.instant().plus(sweeping.every()).plusSeconds(60);
        sweeping.next = soon;

        clock.jump(sweeping.every());
        look();

        Patience.until(() -> assertThat(planned()).contains(soon));
    }

    @Test
    void doesAFailedChoreAgainBeforeItsNextTurn() throws Exception {
        running();
        sweeping.trouble = true;
        clock.jump(sweeping.every());
        look();

        Patience.until(() -> assertThat(planned()).contains(clock.instant().plusSeconds(60)));
    }

    @Test
    void wakesAChoreAtOnceAndRemembersWhenItIsToComeBack() throws Exception {
        var node = running();
        var soon = clock.instant().plusSeconds(60);
        sweeping.next = soon;

        node.getBean(WokenChores.class).wake("sweeping");

        assertThat(sweeping.done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        Patience.until(() -> assertThat(planned()).contains(soon));
    }

    @Test
    void manyWishesWhileAChoreRunsAreOneMoreRun() throws Exception {
        var woken = running().getBean(WokenChores.class);
        var gate = new CountDownLatch(1);
        sweeping.gate = gate;
        woken.wake("sweeping");
        Patience.until(() -> assertThat(sweeping.begun).hasValue(1));

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
        Patience.until(() -> assertThat(sweeping.begun).hasValue(1));
        sweeping.trouble = false;

        Patience.until("the chore is done", () -> {
            woken.wake("sweeping");
            return sweeping.done.tryAcquire();
        });
    }

    @Test
    void endsWhileAChoreHangs() throws Exception {
        var node = running();
        sweeping.gate = new CountDownLatch(1);
        node.getBean(WokenChores.class).wake("sweeping");
        Patience.until(() -> assertThat(sweeping.begun).hasValue(1));

        node.close();

        assertThat(sweeping.interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }
}
