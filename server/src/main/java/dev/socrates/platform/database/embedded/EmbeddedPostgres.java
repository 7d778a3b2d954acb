package dev.socrates.platform.database.embedded;

import dev.socrates.platform.database.DatabaseAddress;
import dev.socrates.platform.startup.DataDirectory;
import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL of our own, for as long as the server runs. It is a production database: durable, closed to
/// everybody but the owner of its directory, and watched while it runs.
public final class EmbeddedPostgres implements AutoCloseable {

    private final Options options;
    private final DirectoryLock lock;
    private final Server server;
    private final Credentials credentials;
    private final Watch watch;

    private EmbeddedPostgres(Options options, DirectoryLock lock, Server server, Credentials credentials) {
        this.options = options;
        this.lock = lock;
        this.server = server;
        this.credentials = credentials;
        this.watch = new Watch(server);
    }

    /// @param directory everything lies in it: programs, files, passwords, log
    /// @param programs where the programs are unpacked; several databases of tests share them
    public record Options(Path directory, Path programs, Durability durability, int connections) {

        private static final int CONNECTIONS = 40;

        public static Options production(Path directory) {
            return new Options(directory, directory, Durability.FULL, CONNECTIONS);
        }

        /// Short-lived files, swept at every start.
        Path scratch() {
            return directory.resolve("scratch");
        }
    }

    public static EmbeddedPostgres start(Options wanted) {
        try {
            Files.createDirectories(wanted.programs());
            Files.createDirectories(wanted.directory());
            // PostgreSQL reports real paths, and the process is recognised by them.
            var options = new Options(
                    wanted.directory().toRealPath(),
                    wanted.programs().toRealPath(),
                    wanted.durability(),
                    wanted.connections());
            Platform.permit(options.directory(), "rwx------");
            return locked(options, DirectoryLock.on(options.directory()));
        } catch (IOException e) {
            throw new StartException(
                    "the database in " + wanted.directory() + " cannot be started: " + DataDirectory.reason(e), e);
        }
    }

    private static EmbeddedPostgres locked(Options options, DirectoryLock lock) throws IOException {
        try {
            var cluster = new Cluster(options);
            cluster.checkVersion();
            Trees.sweep(options.directory(), Binaries.UNFINISHED);
            Trees.delete(options.scratch());
            Files.createDirectory(options.scratch());
            var binaries = Binaries.in(options.programs());
            var rights = new Rights(options, binaries.program("postgres"));
            var programs = rights.programs(Cluster.cluster(options.directory()));
            var credentials = cluster.open(programs, binaries.program("initdb"));
            var server = new Server(options.directory(), binaries.program("pg_ctl"), programs);
            return running(new EmbeddedPostgres(options, lock, server, credentials), cluster);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres running(EmbeddedPostgres postgres, Cluster cluster) throws IOException {
        var server = postgres.server;
        // One that was left behind by a server that was killed.
        server.stop();
        try {
            server.listenOn(freePort());
            cluster.configure(server.port());
            server.start();
            postgres.provide();
            postgres.watch.start();
            return postgres;
        } catch (IOException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    public DatabaseAddress auth() {
        return address(Roles.AUTH, Roles.AUTH);
    }

    public DatabaseAddress specs() {
        return address(Roles.SPECS, Roles.SPECS);
    }

    /// The superuser of the cluster, for creating; nothing that serves requests connects with it.
    public DatabaseAddress owner() {
        return address("postgres", Roles.OWNER);
    }

    public long pid() {
        return server.pid();
    }

    public Path directory() {
        return options.directory();
    }

    private DatabaseAddress address(String database, String role) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable"
                .formatted(server.port(), database);
        return new DatabaseAddress(url, role, credentials.password(role));
    }

    private void provide() throws IOException {
        var owner = owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            Roles.provide(connection, credentials);
        } catch (SQLException e) {
            throw new StartException("the databases cannot be created: " + e.getMessage(), e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Called after the pools are closed: fast mode would break off their transactions.
    @Override
    public void close() throws IOException {
        watch.close();
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
