package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.Console;
import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The files of the database: made once, checked and configured before every start.
final class Cluster {

    private final Path directory;
    private final EmbeddedPostgres.Options options;

    Cluster(EmbeddedPostgres.Options options) {
        this.directory = cluster(options.directory());
        this.options = options;
    }

    static Path cluster(Path directory) {
        return directory.resolve("cluster");
    }

    Credentials open(Programs programs, Path initdb) throws IOException {
        var passwords = options.directory().resolve("passwords");
        if (Files.notExists(directory)) {
            var credentials = Credentials.create(passwords);
            create(programs, initdb, credentials);
            return credentials;
        }
        return Credentials.read(passwords);
    }

    /// Checked before anything is started: an older PostgreSQL refuses with a message that helps nobody.
    void checkVersion() throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        var version = directory.resolve("PG_VERSION");
        var found = Files.exists(version) ? Files.readString(version).strip() : "an unknown version of";
        if (!found.equals(Binaries.MAJOR)) {
            throw new StartException("the database in %s was made by PostgreSQL %s, this release runs PostgreSQL %s;"
                            .formatted(directory, found, Binaries.MAJOR)
                    + " start the release that made it, or choose another directory with --data");
        }
    }

    private void create(Programs programs, Path initdb, Credentials credentials) throws IOException {
        Console.say("Creating the database in " + options.directory() + " ...");
        var unfinished = options.directory().resolve("cluster.new");
        Trees.delete(unfinished);
        var password = Files.createTempFile(options.scratch(), "initial", ".txt");
        try {
            Platform.permit(password, "rw-------");
            Files.writeString(password, credentials.password(Roles.OWNER));
            handOver(password);
            var made = programs.run(command(initdb, unfinished, password));
            if (made.failed()) {
                throw new StartException(failure(made.output()));
            }
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
            Trees.delete(unfinished);
        }
    }

    /// The user that runs initdb may be another one than ours, see [Rights].
    private void handOver(Path file) throws IOException {
        var user = Platform.owner(options.directory());
        if (user > 0) {
            Files.setAttribute(file, "unix:uid", user);
        }
    }

    private List<String> command(Path initdb, Path target, Path password) {
        var command = new ArrayList<>(List.of(
                initdb.toString(),
                "--pgdata=" + target,
                "--username=" + Roles.OWNER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--no-instructions"));
        if (options.durability() == Durability.NONE) {
            command.add("--no-sync");
        }
        return command;
    }

    private String failure(String output) {
        if (output.contains("No space left on device")) {
            return "the disk is full: the database in " + options.directory() + " needs 120 MB";
        }
        var reason = output.lines()
                .filter(line -> line.contains("error:") || line.contains("FATAL"))
                .findFirst()
                .orElse(output.strip());
        return "the database in " + options.directory() + " cannot be created: " + reason;
    }

    /// Written anew at every start, so that a release can change it; what an operator wants to tune goes into
    /// `local.conf` beside it.
    void configure(int port) throws IOException {
        var file = directory.resolve("postgresql.conf");
        var safe = options.durability().setting();
        Files.writeString(file, """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = %d
                password_encryption = 'scram-sha-256'
                shared_buffers = 64MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                effective_cache_size = 512MB
                max_wal_size = 256MB
                min_wal_size = 32MB
                wal_level = minimal
                max_wal_senders = 0
                max_logical_replication_workers = 0
                max_parallel_workers_per_gather = 0
                io_workers = 1
                random_page_cost = 1.1
                jit = off
                idle_in_transaction_session_timeout = 5min
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_min_messages = warning
                log_checkpoints = off
                default_text_search_config = 'pg_catalog.english'
                cluster_name = 'socrates'
                include_if_exists 'local.conf'
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                """.formatted(port, options.connections(), safe, safe, safe));
        Platform.permit(file, "rw-r--r--");
    }
}
