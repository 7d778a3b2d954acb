package dev.socrates.platform.database.embedded;

import java.nio.file.Path;

/// The server that a test kills: it starts PostgreSQL, commits a row, names its postmaster and waits.
final class LeftBehind {

    private LeftBehind() {}

    public static void main(String[] arguments) throws Exception {
        var options = new EmbeddedPostgres.Options(Path.of(arguments[0]), Path.of(arguments[1]), Durability.FULL, 20);
        var postgres = EmbeddedPostgres.start(options);
        EmbeddedPostgresTests.execute(postgres.specs(), "create table survivor as select 42 as answer");
        System.out.println("postmaster " + postgres.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
