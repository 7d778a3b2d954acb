package dev.socrates.platform.database;

import dev.socrates.platform.database.embedded.EmbeddedPostgres;
import dev.socrates.platform.startup.SocratesSettings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The two databases, wherever they are. Owns the embedded server when there is one; the pools depend on this,
/// so they are closed before it.
final class Databases implements AutoCloseable {

    private final DatabaseSettings settings;
    private final @Nullable EmbeddedPostgres embedded;

    Databases(SocratesSettings socrates, DatabaseSettings settings) {
        this.settings = settings;
        this.embedded = settings.embedded()
                ? EmbeddedPostgres.start(EmbeddedPostgres.Options.production(
                        socrates.dataDir().resolve("postgres").toAbsolutePath()))
                : null;
    }

    DatabaseAddress auth() {
        return embedded == null ? settings.auth() : embedded.auth();
    }

    DatabaseAddress specs() {
        return embedded == null ? settings.specs() : embedded.specs();
    }

    PoolSize authPool() {
        return embedded == null ? settings.pool() : PoolSize.EMBEDDED_AUTH;
    }

    PoolSize specsPool() {
        return embedded == null ? settings.pool() : PoolSize.EMBEDDED_SPECS;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
