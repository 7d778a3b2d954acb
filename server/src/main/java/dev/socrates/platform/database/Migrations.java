package dev.socrates.platform.database;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings a database to the state this release needs, before anything else uses it. Runs are explicit, one
/// per schema with its own history, so that modules number their migrations independently.
final class Migrations {

    private static final String AUTH = "db/auth";
    private static final String SPECS = "db/specs";
    private static final Pattern FOLDER = Pattern.compile(".*/([^/]+)/[^/]+$");

    private Migrations() {}

    static void auth(DataSource pool) {
        if (!scripts("classpath*:" + AUTH + "/V*.sql").isEmpty()) {
            migrate(pool, AUTH, "public");
        }
    }

    static void specs(DataSource pool, List<String> order) {
        schemas(pool, SPECS, order);
    }

    /// A folder that the configured order does not name stops the start: its tables would be missing.
    static void schemas(DataSource pool, String root, List<String> order) {
        var found = new HashSet<String>();
        for (var script : scripts("classpath*:" + root + "/*/V*.sql")) {
            found.add(module(script));
        }
        var unknown = new HashSet<>(found);
        unknown.removeAll(Set.copyOf(order));
        if (!unknown.isEmpty()) {
            throw new StartException("socrates.database.schemas does not name the schemas " + unknown);
        }
        for (var module : order) {
            if (found.contains(module)) {
                migrate(pool, root + "/" + module, module);
            }
        }
    }

    private static void migrate(DataSource pool, String folder, String schema) {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:" + folder)
                    .defaultSchema(schema)
                    .schemas(schema)
                    .loggers("slf4j")
                    .skipDefaultCallbacks(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartException("the schema " + schema + " cannot be migrated: " + e.getMessage(), e);
        }
    }

    private static List<Resource> scripts(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new StartException("the migrations cannot be read: " + e.getMessage(), e);
        }
    }

    private static String module(Resource script) {
        try {
            var name = FOLDER.matcher(script.getURL().toString());
            if (name.matches()) {
                return name.group(1);
            }
            throw new IllegalStateException("a migration outside of its folder: " + script);
        } catch (IOException e) {
            throw new StartException("the migrations cannot be read: " + e.getMessage(), e);
        }
    }
}
