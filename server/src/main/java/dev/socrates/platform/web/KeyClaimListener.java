package dev.socrates.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes the request's idempotency key into the transaction that has its effect.
class KeyClaimListener implements TransactionExecutionListener {

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null
                && KeyClaim.CURRENT.isBound()
                && !transaction.isReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Claiming(KeyClaim.CURRENT.get()));
        }
    }

    private record Claiming(KeyClaim claim) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            claim.make();
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                claim.undo();
            }
        }
    }
}
