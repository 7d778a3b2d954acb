package dev.socrates.events;

import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Collects the events of a transaction and writes them just before it commits. Numbers are taken there and
/// not earlier, so that their order is the order of commits and the lock on the project's head lasts a
/// millisecond.
@Component
class Recorder {

    private final EventRepository events;
    private final Clock clock;

    Recorder(EventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ProjectEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an event of a project outside of a transaction: " + event.type());
        }
        var batch = (Batch) TransactionSynchronizationManager.getResource(this);
        if (batch == null) {
            batch = new Batch();
            TransactionSynchronizationManager.bindResource(this, batch);
            TransactionSynchronizationManager.registerSynchronization(batch);
        }
        batch.collected.add(event);
    }

    private final class Batch implements TransactionSynchronization {

        private final List<ProjectEvent> collected = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            var byProject = new LinkedHashMap<ProjectId, List<ProjectEvent>>();
            collected.forEach(event -> byProject
                    .computeIfAbsent(event.project(), _ -> new ArrayList<>())
                    .add(event));
            byProject.forEach((project, batch) -> events.append(project, batch, clock.instant()));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Recorder.this);
        }
    }
}
