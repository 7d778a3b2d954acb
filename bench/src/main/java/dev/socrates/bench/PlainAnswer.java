package dev.socrates.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// One answer with five specifications as a person who knows the tables would store it: two reads, then one
/// transaction. Single statements, as the server sends them; only what is known beforehand is a constant.
final class PlainAnswer {

    private static final int SPECIFICATIONS = 5;
    private static final int EVENTS = 8;
    private static final String TEXT = "Sixty words that were read before. ".repeat(10);

    private final Connection connection;

    PlainAnswer(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
    }

    record Session(UUID id, UUID project, UUID user) {}

    void give(Session session) throws SQLException {
        read(session);
        connection.setAutoCommit(false);
        try {
            write(session);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void read(Session session) throws SQLException {
        query("""
                select p.status, m.role
                  from projects.project p
                  join projects.member m on m.project_id = p.id
                 where p.id = ? and m.user_id = ? and p.deleted_at is null
                """, session.project(), session.user());
        query("select status, mode from interviews.session where id = ?", session.id());
        query("select * from interviews.question where session_id = ? and status = 'pending'", session.id());
        current(session);
    }

    private void current(Session session) throws SQLException {
        query("""
                select s.*, r.*
                  from specifications.specification s
                  join specifications.revision r on r.specification_id = s.id and r.number = s.revision
                 where s.project_id = ? and s.status = 'current'
                 order by s.id
                """, session.project());
    }

    private void write(Session session) throws SQLException {
        var message = UUID.randomUUID();
        query("select version from specifications.state where project_id = ? for no key update", session.project());
        current(session);
        for (int i = 0; i < SPECIFICATIONS; i++) {
            specification(session, message);
        }
        update("""
                update specifications.state
                   set version = version + 1, updated_at = now(),
                       open_conflicts = (select count(*) from specifications.conflict
                                          where project_id = ? and status = 'open')
                 where project_id = ?
                """, session.project(), session.project());
        update("""
                insert into interviews.message (id, session_id, author, kind, user_id, text, specs_extracted, at)
                values (?, ?, 'user', 'answer', ?, ?, 5, now())
                """, message, session.id(), session.user(), TEXT);
        question(session);
        update("""
                with head as (
                    update events.head set last_seq = last_seq + ? where project_id = ?
                    returning last_seq - ? as base
                )
                insert into events.event (project_id, seq, type, actor_id, data, at)
                select ?, base + n, 'specification_created', ?, '{"status": "current"}', now()
                  from head, generate_series(1, ?) n
                """, EVENTS, session.project(), EVENTS, session.project(), session.user(), EVENTS);
    }

    private void specification(Session session, UUID message) throws SQLException {
        var id = UUID.randomUUID();
        update("""
                insert into specifications.specification
                       (id, project_id, category, facet, subject, key, status, revision, created_at, updated_at)
                values (?, ?, 'goals', 'purpose', 'system', ?, 'current', 1, now(), now())
                """, id, session.project(), id.toString());
        update("""
                insert into specifications.revision
                       (specification_id, number, change, statement, modality, confidence, quality, confirmed,
                        not_applicable, source, reasons, smells, evidence_kind, evidence_id, evidence_start, evidence_end,
                        evidence_quote, evidence_hash, author_id, at)
                values (?, 1, 'created', ?, 'must', 0.8, 0.9, false, false, 'extracted', '["by hand"]', '[]', 'answer', ?,
                        0, 34, ?, ?, ?, now())
                """, id, TEXT, message, TEXT.substring(0, 34), message.toString(), session.user());
    }

    /// The open question is settled and the next one put.
    private void question(Session session) throws SQLException {
        update("""
                update interviews.question set status = 'answered', settled_at = now()
                 where session_id = ? and status = 'pending'
                """, session.id());
        update("""
                insert into interviews.question
                       (id, project_id, session_id, category, facet, text, manner, role, reason, expected_gain, asked_at)
                values (?, ?, ?, 'goals', 'purpose', ?, 'open', 'anyone', 'by hand', 1, now())
                """, UUID.randomUUID(), session.project(), session.id(), TEXT);
    }

    private void query(String sql, Object... values) throws SQLException {
        try (var statement = prepare(sql, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                touch(rows);
            }
        }
    }

    /// A row that nobody looks at would come for less than a row that is used.
    private static void touch(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            rows.getString(i);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
