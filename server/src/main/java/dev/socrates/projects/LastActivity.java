package dev.socrates.projects;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Remembers when something last happened in a project: once a transaction, and just before it commits, so that
/// nobody waits for the row.
@Component
class LastActivity {

    private final ProjectListRepository projects;
    private final Clock clock;

    LastActivity(ProjectListRepository projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    @EventListener
    void on(ProjectEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var batch = (Batch) TransactionSynchronizationManager.getResource(this);
        if (batch == null) {
            batch = new Batch();
            TransactionSynchronizationManager.bindResource(this, batch);
            TransactionSynchronizationManager.registerSynchronization(batch);
        }
        batch.touched.add(event.project());
    }

    private final class Batch implements TransactionSynchronization {

        private final Set<ProjectId> touched = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            projects.touch(touched, clock.instant());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LastActivity.this);
        }
    }
}
