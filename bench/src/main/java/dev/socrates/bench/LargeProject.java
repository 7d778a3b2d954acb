package dev.socrates.bench;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.pack.Packs;
import dev.socrates.eval.conflicts.MadeClaims;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Thousands of statements put into a project by hand, as nobody would type them. Their vectors are alike where their
/// words are; to compute real ones would take a minute and change nothing in the figures.
final class LargeProject {

    private static final long FIRST_ID = 0x0190_0000_0000_7000L;
    private static final int SHIFT = 16;
    private static final String SPECIFICATION = """
            insert into specifications.specification
                   (id, project_id, category, facet, subject, key, status, revision, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, 'current', 1, now(), now())
            """;
    private static final String REVISION = """
            insert into specifications.revision
                   (specification_id, number, change, statement, modality, confidence, quality, confirmed, not_applicable,
                    source, reasons, smells, author_id, at)
            values (?, 1, 'created', ?, 'must', 0.8, 0.9, false, false, 'import', '["made"]', '[]', ?, now())
            """;
    private static final String VECTOR = """
            insert into specifications.statement_vector (specification_id, revision, model, numbers)
            values (?, 1, (select model from specifications.statement_vector limit 1), ?)
            """;

    private final PlainSql database;

    LargeProject(PlainSql database) {
        this.database = database;
    }

    /// After something was specified anywhere, so that the name of the server's model is known.
    void fill(String project, int statements) throws IOException {
        var claims = new MadeClaims(Packs.load("software")).of(statements);
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try (var specification = connection.prepareStatement(SPECIFICATION);
                    var revision = connection.prepareStatement(REVISION)) {
                for (int number = 0; number < claims.size(); number++) {
                    add(UUID.fromString(project), claims.get(number).claim(), number, specification, revision);
                }
                specification.executeBatch();
                revision.executeBatch();
            }
            // A server of an earlier release keeps none.
            if (keepsVectors(connection)) {
                vectors(connection, claims);
            }
            counted(connection, project, statements);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("the project cannot be filled: " + e.getMessage(), e);
        }
    }

    private static void vectors(Connection connection, List<KnownClaim> claims) throws SQLException {
        try (var vector = connection.prepareStatement(VECTOR)) {
            for (int number = 0; number < claims.size(); number++) {
                vector.setObject(1, id(number));
                vector.setBytes(
                        2, bytes(Objects.requireNonNull(claims.get(number).vector())));
                vector.addBatch();
            }
            vector.executeBatch();
        }
    }

    private static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    /// In the order of their numbers, as the ids of the server are.
    private static UUID id(int number) {
        return new UUID(FIRST_ID + ((long) number << SHIFT), Long.MIN_VALUE | number);
    }

    private static void add(
            UUID project, Claim claim, int number, PreparedStatement specification, PreparedStatement revision)
            throws SQLException {
        var id = id(number);
        specification.setObject(1, id);
        specification.setObject(2, project);
        specification.setString(3, claim.facet().category());
        specification.setString(4, claim.facet().facet());
        specification.setString(5, claim.subject());
        specification.setString(6, claim.key() + "_" + number);
        specification.addBatch();
        revision.setObject(1, id);
        revision.setString(2, claim.statement());
        revision.setObject(3, project);
        revision.addBatch();
    }

    private static void counted(Connection connection, String project, int statements) throws SQLException {
        try (var state = connection.prepareStatement("""
                insert into specifications.state as s (project_id, version, current_count, updated_at)
                values (?, 1, ?, now())
                    on conflict (project_id) do update set version = s.version + 1, current_count = excluded.current_count
                """)) {
            state.setObject(1, UUID.fromString(project));
            state.setInt(2, statements);
            state.executeUpdate();
        }
    }

    private static boolean keepsVectors(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('specifications.statement_vector') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
