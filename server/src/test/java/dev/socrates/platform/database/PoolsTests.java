package dev.socrates.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.TestDatabases;
import dev.socrates.platform.database.embedded.Durability;
import dev.socrates.platform.database.embedded.EmbeddedPostgres;
import dev.socrates.platform.startup.StartException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PoolsTests {

    /// The time-out only ends a test that would wait for ever.
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void recoverWhenPostgresIsKilledUnderThem(@TempDir Path directory) throws Exception {
        var options = new EmbeddedPostgres.Options(directory, TestDatabases.PROGRAMS, Durability.FULL, 20);
        try (var postgres = EmbeddedPostgres.start(options);
                var pool = Pools.open("specs", postgres.specs(), new PoolSize(2, 1))) {
            var jdbc = JdbcClient.create(pool);
            jdbc.sql("create table kept (id int)").update();
            var killed = postgres.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            while (postgres.pid() == killed || !answers(jdbc)) {
                Thread.sleep(100);
            }
            assertThat(jdbc.sql("select count(*) from kept")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void explainInOneLineThatNobodyAnswers() {
        var nowhere = DatabaseAddress.parse("postgresql://ann:hidden@127.0.0.1:1/auth");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(
                        () -> Pools.open("auth", nowhere, new PoolSize(1, 1)).close())
                .satisfies(fault -> assertThat(fault.getMessage())
                        .contains("ann@jdbc:postgresql://127.0.0.1:1/auth")
                        .doesNotContain("hidden")
                        .hasLineCount(1));
    }

    private static boolean answers(JdbcClient jdbc) {
        try {
            return jdbc.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException _) {
            return false;
        }
    }
}
