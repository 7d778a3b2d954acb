package dev.socrates.platform.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.TestDatabases;
import dev.socrates.platform.database.DatabaseAddress;
import dev.socrates.platform.startup.StartException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTests {

    @TempDir
    static Path directory;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(
                new EmbeddedPostgres.Options(directory, TestDatabases.PROGRAMS, Durability.FULL, 20));
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void isSafe(String setting, String value) throws Exception {
        assertThat(query(postgres.owner(), "select setting from pg_settings where name = '" + setting + "'"))
                .containsExactly(value);
    }

    @Test
    void asksEverybodyForAPassword() throws Exception {
        assertThat(query(postgres.owner(), "select distinct auth_method from pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @Test
    void refusesAWrongPassword() {
        var specs = postgres.specs();
        var guessed = new DatabaseAddress(specs.url(), specs.user(), "guessed");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> query(guessed, "select 1"))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void letsEachRoleIntoItsOwnDatabaseOnly() throws Exception {
        assertThat(query(postgres.auth(), "select current_database()")).containsExactly("socrates_auth");
        assertThat(query(postgres.specs(), "select current_database()")).containsExactly("socrates_specs");
        for (var foreign : List.of("socrates_specs", "postgres", "template1")) {
            var auth = postgres.auth();
            var url = auth.url().replace("/socrates_auth?", "/" + foreign + "?");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> query(new DatabaseAddress(url, auth.user(), auth.password()), "select 1"))
                    .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void givesNoPowerToTheRolesThatServeRequests() throws Exception {
        assertThat(
                        query(
                                postgres.owner(),
                                "select rolname from pg_roles where rolcanlogin and (rolsuper or rolcreatedb or rolcreaterole)"))
                .containsExactly("socrates_owner");
    }

    @Test
    void letsTheOwnersOfDatabasesAddTheExtensionsThatMigrationsNeed() throws Exception {
        assertThat(query(
                        postgres.specs(),
                        "select distinct name from pg_available_extension_versions where trusted"
                                + " and name in ('pg_trgm', 'unaccent', 'btree_gin') order by 1"))
                .containsExactly("btree_gin", "pg_trgm", "unaccent");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsItsFilesToItself() throws Exception {
        assertThat(permissions(postgres.directory())).isEqualTo("rwx------");
        assertThat(permissions(postgres.directory().resolve("passwords"))).isEqualTo("rw-------");
        assertThat(permissions(Cluster.cluster(postgres.directory()))).isEqualTo("rwx------");
        assertThat(permissions(postgres.directory().resolve("postgres.log"))).isEqualTo("rw-------");
        try (var files = Files.list(postgres.directory())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("cluster", "lock", "passwords", "postgres.log", "scratch");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isOutOfReachOfTheTerminal() throws Exception {
        var stat = Files.readString(Path.of("/proc", String.valueOf(postgres.pid()), "stat"));
        var session = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];

        assertThat(session).isEqualTo(String.valueOf(postgres.pid()));
    }

    @Test
    void belongsToOneServerAtATime() {
        var same = new EmbeddedPostgres.Options(directory, TestDatabases.PROGRAMS, Durability.FULL, 20);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(same).close())
                .withMessageContaining("another Socrates is running");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> query(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
