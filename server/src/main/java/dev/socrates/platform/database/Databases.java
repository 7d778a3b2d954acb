package dev.socrates.platform.database;

import dev.socrates.platform.database.embedded.EmbeddedPostgres;
import dev.socrates.platform.startup.SocratesSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/// The two databases, wherever they are. Owns the embedded server when there is one; the pools depend on
/// this, so they are closed before it.
final class Databases implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Databases.class);

    private final DatabaseSettings settings;
    private final @Nullable EmbeddedPostgres embedded;

    Databases(SocratesSettings socrates, DatabaseSettings settings, ObjectProvider<EarlyPostgres> early) {
        this.settings = settings;
        if (settings.embedded() && settings.poolIsSet()) {
            log.warn("DATABASE_POOL_SIZE and DATABASE_MAX_OVERFLOW are ignored: the embedded database has its own");
        }
        this.embedded = settings.embedded() ? started(socrates, early.getIfAvailable()) : null;
    }

    private static EmbeddedPostgres started(SocratesSettings socrates, @Nullable EarlyPostgres early) {
        return early == null ? EmbeddedPostgres.start(options(socrates.dataDir())) : early.take();
    }

    static EmbeddedPostgres.Options options(Path dataDirectory) {
        return EmbeddedPostgres.Options.production(
                dataDirectory.resolve("postgres").toAbsolutePath());
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
