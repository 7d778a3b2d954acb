package dev.socrates.jobs;

import dev.socrates.platform.chores.Chore;
import dev.socrates.platform.chores.Chores;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Chores that cannot wait for their turn run here at once. Platform threads, because an interrupt would
/// close the database connection under a virtual one; they last only as long as there is work.
@Component
class WokenChores implements Chores, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WokenChores.class);
    private static final Duration LAST_WAIT = Duration.ofMillis(800);

    private final ObjectProvider<Chore> chores;
    private final Clockwork clockwork;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("chore-", 1).factory());

    /// How often each was asked for since its last run began.
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    private volatile boolean running;

    WokenChores(ObjectProvider<Chore> chores, Clockwork clockwork) {
        this.chores = chores;
        this.clockwork = clockwork;
    }

    @Override
    public void wake(String chore) {
        if (asked.computeIfAbsent(chore, _ -> new AtomicInteger()).getAndIncrement() == 0) {
            try {
                threads.execute(() -> run(chore));
            } catch (RejectedExecutionException _) {
                log.debug("{} is left to the next start", chore);
            }
        }
    }

    /// What the last run of the server left behind does not wait for its turn either.
    @EventListener
    void on(ApplicationReadyEvent event) {
        chores.orderedStream().forEach(chore -> wake(chore.name()));
    }

    private void run(String name) {
        var wishes = asked.getOrDefault(name, new AtomicInteger());
        int seen = wishes.get();
        do {
            seen = wishes.get();
            work(name);
        } while (wishes.addAndGet(-seen) > 0 && !Thread.currentThread().isInterrupted());
    }

    private void work(String name) {
        try {
            var chore = chores.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no chore is called " + name));
            chore.work().ifPresent(next -> clockwork.bringForward(name, next));
        } catch (RuntimeException e) {
            if (running) {
                log.warn("{} failed; it is done again at its next turn", name, e);
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the schedule that it leaves its work to.
    @Override
    public int getPhase() {
        return Clockwork.PHASE + 1;
    }
}
