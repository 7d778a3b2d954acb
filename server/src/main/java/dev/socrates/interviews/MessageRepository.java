package dev.socrates.interviews;

import static dev.socrates.platform.Times.utc;

import dev.socrates.interviews.Transcripts.Message;
import dev.socrates.platform.Times;
import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.QuotedTexts.QuotedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MessageRepository {

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Message message) {
        insert(message, null);
    }

    /// @return false when the session has a text of this key already
    boolean insert(Message message, @Nullable UUID key) {
        return jdbc.sql("""
                insert into interviews.message
                       (id, session_id, author, kind, user_id, question_id, text, specs_extracted, at, key)
                values (:id, :session, :author, :kind, :user, :question, :text, :specifications, :at, :key)
                    on conflict (session_id, key) where key is not null do nothing
                """)
                        .param("id", message.id())
                        .param("session", message.session())
                        .param("author", message.author())
                        .param("kind", message.kind())
                        .param("user", message.user())
                        .param("question", message.question())
                        .param("text", message.text())
                        .param("specifications", message.specifications())
                        .param("at", utc(message.at()))
                        .param("key", key)
                        .update()
                == 1;
    }

    /// Questions, answers and chat of a session in the order in which they were said.
    List<Turn> history(UUID session, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select id, author, kind, text, question_id, user_id, specs_extracted, at
                  from (select q.id, 'assistant' as author,
                               case when q.follow_up_to is null then 'question' else 'clarification' end as kind,
                               q.text, q.id as question_id, null::uuid as user_id, 0 as specs_extracted, q.asked_at as at
                          from interviews.question q
                         where q.session_id = :session
                         union all
                        select m.id, m.author, m.kind, m.text, m.question_id, m.user_id, m.specs_extracted, m.at
                          from interviews.message m
                         where m.session_id = :session) turn
                 where :after::uuid is null or id > :after
                 order by id
                 limit :limit
                """)
                .param("session", session)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Turn(
                        row.getObject("id", UUID.class),
                        row.getString("author"),
                        row.getString("kind"),
                        row.getString("text"),
                        row.getObject("question_id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getInt("specs_extracted"),
                        Times.instant(row, "at")))
                .list();
    }

    List<Message> all(UUID session) {
        return jdbc.sql("""
                select id, session_id, author, kind, user_id, question_id, text, specs_extracted, at
                  from interviews.message
                 where session_id = :session
                 order by id
                """)
                .param("session", session)
                .query(MessageRepository::message)
                .list();
    }

    Optional<Message> withKey(UUID session, UUID key) {
        return jdbc.sql("""
                select id, session_id, author, kind, user_id, question_id, text, specs_extracted, at
                  from interviews.message
                 where session_id = :session
                   and key = :key
                """)
                .param("session", session)
                .param("key", key)
                .query(MessageRepository::message)
                .optional();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("author"),
                row.getString("kind"),
                row.getObject("user_id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getString("text"),
                row.getInt("specs_extracted"),
                Times.instant(row, "at"));
    }

    /// A text with the question that it answers.
    Optional<QuotedText> quoted(ProjectId project, UUID id) {
        return jdbc.sql("""
                select m.id, m.text, m.session_id, m.question_id, q.text as asked, q.reason, q.expected_gain,
                       m.user_id, m.at
                  from interviews.message m
                  join interviews.session s on s.id = m.session_id
                  left join interviews.question q on q.id = m.question_id
                 where m.id = :id
                   and s.project_id = :project
                """)
                .param("id", id)
                .param("project", project.value())
                .query((row, _) -> new QuotedText(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getObject("session_id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        row.getString("asked"),
                        row.getString("reason"),
                        number(row, "expected_gain"),
                        row.getObject("user_id", UUID.class),
                        Times.instant(row, "at")))
                .optional();
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var number = row.getBigDecimal(column);
        return number == null ? null : number.doubleValue();
    }
}
