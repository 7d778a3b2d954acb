package dev.socrates.platform.database;

import dev.socrates.platform.database.embedded.EmbeddedPostgres;
import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// An embedded PostgreSQL that starts while the application still puts itself together: on a first start
/// unpacking takes longer than everything else.
final class EarlyPostgres {

    private final CompletableFuture<EmbeddedPostgres> started = new CompletableFuture<>();
    private boolean taken;

    EarlyPostgres(EmbeddedPostgres.Options options) {
        Thread.ofPlatform().name("postgres-start").start(() -> run(options));
    }

    private void run(EmbeddedPostgres.Options options) {
        try {
            started.complete(EmbeddedPostgres.start(options));
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
        }
    }

    /// From here on the caller stops it.
    synchronized EmbeddedPostgres take() {
        taken = true;
        try {
            return started.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartException known) {
                throw known;
            }
            throw new IllegalStateException("PostgreSQL could not be started", e.getCause());
        }
    }

    /// When the start was broken off before the databases were wanted, nobody else would stop it.
    synchronized void abandon() {
        if (taken) {
            return;
        }
        try {
            take().close();
        } catch (IOException | RuntimeException _) {
            // The reason why the application ends has been told already.
        }
    }
}
