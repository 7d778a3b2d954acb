package dev.socrates.specifications;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the statements of revisions mean, as the numbers of one model or another.
@Repository
class VectorRepository {

    private final JdbcClient jdbc;

    VectorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A revision whose meaning is not known yet.
    record Lacking(SpecificationId specification, int revision, String statement) {}

    /// One of another model is replaced. A revision that is gone meanwhile has no meaning any more.
    void put(SpecificationId id, int revision, String model, float[] vector) {
        jdbc.sql("""
                insert into specifications.statement_vector (specification_id, revision, model, numbers)
                select r.specification_id, r.number, :model, :numbers
                  from specifications.revision r
                 where r.specification_id = :id
                   and r.number = :revision
                    on conflict (specification_id, revision)
                    do update set model = excluded.model, numbers = excluded.numbers
                """)
                .param("id", id.value())
                .param("revision", revision)
                .param("model", model)
                .param("numbers", bytes(vector))
                .update();
    }

    /// A revision that says what an earlier one said means the same.
    void carryOver(SpecificationId id, int revision) {
        jdbc.sql("""
                insert into specifications.statement_vector (specification_id, revision, model, numbers)
                select r.specification_id, r.number, v.model, v.numbers
                  from specifications.revision r
                  join specifications.revision e
                    on e.specification_id = r.specification_id and e.number < r.number and e.statement = r.statement
                  join specifications.statement_vector v
                    on v.specification_id = e.specification_id and v.revision = e.number
                 where r.specification_id = :id
                   and r.number = :revision
                 order by e.number desc
                 limit 1
                    on conflict do nothing
                """).param("id", id.value()).param("revision", revision).update();
    }

    /// Of the latest revisions, as far as they are there.
    Map<SpecificationId, float[]> latest(Collection<SpecificationId> ids, String model) {
        return jdbc
                .sql("""
                select s.id, v.numbers
                  from specifications.specification s
                  join specifications.statement_vector v on v.specification_id = s.id and v.revision = s.revision
                 where s.id = any(:ids)
                   and v.model = :model
                """)
                .param("ids", ids.stream().map(SpecificationId::value).toArray(UUID[]::new))
                .param("model", model)
                .query((row, _) -> Map.entry(
                        new SpecificationId(row.getObject("id", UUID.class)), floats(row.getBytes("numbers"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Latest revisions of what counts or may count, in any project, that have none of this model; the newest first.
    List<Lacking> lacking(String model, int limit) {
        return jdbc.sql("""
                select l.id, l.revision, l.statement
                  from specifications.latest l
                 where l.status in ('current', 'pending', 'draft')
                   and not exists (select
                                     from specifications.statement_vector v
                                    where v.specification_id = l.id
                                      and v.revision = l.revision
                                      and v.model = :model)
                 order by l.id desc
                 limit :limit
                """)
                .param("model", model)
                .param("limit", limit)
                .query((row, _) -> new Lacking(
                        new SpecificationId(row.getObject("id", UUID.class)),
                        row.getInt("revision"),
                        row.getString("statement")))
                .list();
    }

    static float @Nullable [] vector(ResultSet row) throws SQLException {
        byte @Nullable [] bytes = row.getBytes("numbers");
        return bytes == null ? null : floats(bytes);
    }

    private static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
