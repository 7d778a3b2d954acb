package dev.socrates.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The reads and writes of an answer, by hand and without a server between, on the very database that the
/// server filled: what an answer costs that nobody can save.
final class PlainSql {

    private static final int CONNECTIONS = 8;
    private static final String ROLE = "socrates_specs";

    private final String url;
    private final String password;

    private PlainSql(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /// The database of a running server, with the passwords that lie in its data directory.
    static PlainSql of(ServerProcess server) throws IOException {
        var passwords = new Properties();
        try (var reader =
                Files.newBufferedReader(server.data().resolve("postgres").resolve("passwords"))) {
            passwords.load(reader);
        }
        var port = port(server.cluster().resolve("postmaster.pid"));
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + ROLE + "?sslmode=disable&gssEncMode=disable";
        return new PlainSql(url, passwords.getProperty(ROLE, ""));
    }

    private static String port(Path file) throws IOException {
        return Files.readAllLines(file).get(3).strip();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, ROLE, password);
    }

    /// Sends answers at the rate of the server's measurement, due at the same kind of times.
    Latencies.Figures run(double rate, Duration length, long seed) throws IOException {
        var latencies = new Latencies();
        try (var connections = new Connections(url, password);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sessions = connections.sessions();
            Collections.shuffle(sessions, new Random(seed));
            long began = System.nanoTime();
            int number = 0;
            for (var arrival : Schedule.of(rate, 0, length, seed).arrivals()) {
                long due = began + arrival.nanos();
                Schedule.await(due);
                var session = sessions.get(number++ % sessions.size());
                threads.execute(() -> connections.answer(session, due, latencies));
            }
        } catch (SQLException e) {
            throw new IOException("the database cannot be used: " + e.getMessage(), e);
        }
        return latencies.of(Operation.ANSWER);
    }

    /// Few: the server keeps its own, and PostgreSQL has room for forty in all.
    private static final class Connections implements AutoCloseable {

        private final BlockingQueue<PlainAnswer> free = new ArrayBlockingQueue<>(CONNECTIONS);
        private final List<Connection> all = new ArrayList<>();

        private Connections(String url, String password) throws SQLException {
            try {
                for (int i = 0; i < CONNECTIONS; i++) {
                    var connection = DriverManager.getConnection(url, ROLE, password);
                    all.add(connection);
                    free.add(new PlainAnswer(connection));
                }
            } catch (SQLException e) {
                close();
                throw e;
            }
        }

        private List<PlainAnswer.Session> sessions() throws SQLException {
            try (var statement = all.getFirst().createStatement();
                    var rows = statement.executeQuery("select id, project_id, user_id from interviews.session")) {
                var sessions = new ArrayList<PlainAnswer.Session>();
                while (rows.next()) {
                    sessions.add(new PlainAnswer.Session(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class)));
                }
                return sessions;
            }
        }

        private void answer(PlainAnswer.Session session, long due, Latencies latencies) {
            try {
                var connection = free.poll(10, TimeUnit.SECONDS);
                if (connection == null) {
                    latencies.failed(Operation.ANSWER, "no connection was free");
                    return;
                }
                try {
                    connection.give(session);
                    latencies.took(Operation.ANSWER, System.nanoTime() - due);
                } finally {
                    free.add(connection);
                }
            } catch (SQLException e) {
                latencies.failed(Operation.ANSWER, e.toString());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws SQLException {
            for (var connection : all) {
                connection.close();
            }
        }
    }
}
