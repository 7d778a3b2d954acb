package dev.socrates.platform.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.TestDatabases;
import dev.socrates.platform.startup.StartException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTests {

    @TempDir
    Path directory;

    @Test
    void findsEverythingAgain() throws Exception {
        try (var first = EmbeddedPostgres.start(options())) {
            EmbeddedPostgresTests.execute(first.specs(), "create table kept as select 1 as id");
        }
        try (var second = EmbeddedPostgres.start(options())) {
            assertThat(EmbeddedPostgresTests.query(second.specs(), "select id from kept"))
                    .containsExactly("1");
        }
    }

    @Test
    void stopsThePostmasterOfAServerThatWasKilled() throws Exception {
        var server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        directory.toString(),
                        TestDatabases.PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var left = postmaster(server);
        server.destroyForcibly().waitFor();
        assertThat(Postmaster.of(cluster())).map(Postmaster::pid).hasValue(left);

        try (var next = EmbeddedPostgres.start(options())) {
            assertThat(next.pid()).isNotEqualTo(left);
            assertThat(EmbeddedPostgresTests.query(next.specs(), "select answer from survivor"))
                    .containsExactly("42");
        }
        assertThat(Postmaster.of(cluster())).isEmpty();
    }

    @Test
    void neverTouchesAProgramThatBearsTheNumberOfADeadPostmaster() throws Exception {
        EmbeddedPostgres.start(options()).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(Postmaster.file(cluster()), stranger.pid() + "\n" + cluster() + "\n1\n5432\n\n\n");

            EmbeddedPostgres.start(options()).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void namesBothVersionsWhenAnotherOneMadeTheDatabase() throws Exception {
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("cluster/PG_VERSION"), "17\n");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(options()).close())
                .withMessageContaining("made by PostgreSQL 17")
                .withMessageContaining("runs PostgreSQL 18");
    }

    @Test
    void completesAFirstStartThatWasBrokenOff() throws Exception {
        Files.createDirectories(directory.resolve("cluster.new/base"));
        Files.createDirectories(directory.resolve("unpacking1/bin"));

        try (var postgres = EmbeddedPostgres.start(options())) {
            assertThat(EmbeddedPostgresTests.query(postgres.auth(), "select 1")).containsExactly("1");
        }
        assertThat(directory.resolve("cluster.new")).doesNotExist();
        assertThat(directory.resolve("unpacking1")).doesNotExist();
    }

    private EmbeddedPostgres.Options options() {
        return new EmbeddedPostgres.Options(directory, TestDatabases.PROGRAMS, Durability.FULL, 20);
    }

    private Path cluster() throws Exception {
        return Cluster.cluster(directory.toRealPath());
    }

    private static long postmaster(Process server) throws Exception {
        try (var lines = server.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("postmaster "))
                    .map(line -> Long.parseLong(line.substring("postmaster ".length())))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
