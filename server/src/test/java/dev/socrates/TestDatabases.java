package dev.socrates;

import com.zaxxer.hikari.HikariDataSource;
import dev.socrates.platform.database.DatabaseAddress;
import dev.socrates.platform.database.embedded.Durability;
import dev.socrates.platform.database.embedded.EmbeddedPostgres;
import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;

/// Gives every context of a test two new databases in one PostgreSQL per JVM, which is the only one that may
/// forget what was committed: it is thrown away. Switched off by `socrates.test.databases=own`.
///
/// All tests come from one address and share people, so the limits are wide; tests of the limits set their own.
public class TestDatabases implements EnvironmentPostProcessor {

    public static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private static final String OF_A_TEST = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
    private static final String WIDE = "1000000";
    private static final int CONNECTIONS = 200;
    private static final int PLACES = 4;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var properties = new HashMap<String, Object>();
        properties.put("socrates.data-dir", Path.of("target", "test-data").toString());
        // Whatever the environment of who tests says, mail goes into the folder, and nobody waits for one.
        for (var setting : List.of("url", "host", "port", "user", "password", "tls", "from")) {
            properties.put("socrates.mail." + setting, "");
        }
        properties.put("socrates.mail.every", "1s");
        properties.put("socrates.jobs.poll", "1s");
        if (!"own".equals(environment.getProperty("socrates.test.databases"))) {
            properties.putAll(databases());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("test-databases", properties));
        widen(environment.getPropertySources());
    }

    private static void widen(MutablePropertySources sources) {
        var limits = Stream.of(
                        "account",
                        "key",
                        "address",
                        "endpoint",
                        "endpoints.register.per-minute",
                        "endpoints.mail.per-minute",
                        "endpoints.password.per-minute",
                        "endpoints.exports.per-minute")
                .collect(Collectors.<String, String, Object>toMap(name -> "socrates.limits." + name, _ -> WIDE));
        limits.put("socrates.public-url", "");
        var source = new MapPropertySource("test-limits", limits);
        if (sources.contains(OF_A_TEST)) {
            sources.addAfter(OF_A_TEST, source);
        } else {
            sources.addFirst(source);
        }
    }

    /// A database of its own, for a test that needs tables and no server.
    ///
    /// @param migrations folders such as `db/specs/jobs`; the last part of a name is the schema
    public static HikariDataSource fresh(String... migrations) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(create("test_" + UUID.randomUUID().toString().replace("-", ""), Shared.POSTGRES.specs()));
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        for (var folder : migrations) {
            var schema = folder.equals("db/auth") ? "public" : folder.substring(folder.lastIndexOf('/') + 1);
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:" + folder)
                    .schemas(schema)
                    .load()
                    .migrate();
        }
        return pool;
    }

    private static Map<String, String> databases() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return Map.of(
                "socrates.database.auth-url",
                create(name + "_auth", Shared.POSTGRES.auth()),
                "socrates.database.specs-url",
                create(name + "_specs", Shared.POSTGRES.specs()),
                "socrates.database.pool-size",
                "1",
                "socrates.database.max-overflow",
                "7");
    }

    private static String create(String database, DatabaseAddress role) {
        var owner = Shared.POSTGRES.owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner " + role.user());
            var server = role.url().replaceFirst("/[^/?]+\\?", "/" + database + "?");
            return server + "&user=" + role.user() + "&password=" + role.password();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {

        static final EmbeddedPostgres POSTGRES = start();

        /// The first free place: one that a killed run left behind is taken over and cleared in the end.
        private static EmbeddedPostgres start() {
            for (int place = 1; ; place++) {
                try {
                    return start(Path.of("target", "postgres-" + place));
                } catch (StartException e) {
                    if (place == PLACES) {
                        throw e;
                    }
                }
            }
        }

        private static EmbeddedPostgres start(Path directory) {
            var postgres = EmbeddedPostgres.start(
                    new EmbeddedPostgres.Options(directory, PROGRAMS, Durability.NONE, CONNECTIONS));
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres, directory));
            return postgres;
        }

        private static void stop(EmbeddedPostgres postgres, Path directory) {
            try {
                postgres.close();
                FileSystemUtils.deleteRecursively(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
