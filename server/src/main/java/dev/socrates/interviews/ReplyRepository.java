package dev.socrates.interviews;

import dev.socrates.engine.interview.Reply;
import dev.socrates.engine.pack.Manner;
import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReplyRepository {

    private final JdbcClient jdbc;

    ReplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest answers of a person in a project, the earliest first. Who did not know has not answered.
    List<Reply> of(ProjectId project, UserId user, int most) {
        return jdbc.sql("""
                select m.id, q.template, q.manner, m.specs_extracted, char_length(m.text) as characters,
                       regexp_count(m.text, '\\S+') as words
                  from interviews.session s
                  join interviews.message m on m.session_id = s.id
                  join interviews.question q on q.id = m.question_id
                  left join interviews.reading r on r.message_id = m.id
                 where s.project_id = :project
                   and m.user_id = :user
                   and m.kind = 'answer'
                   and q.template is not null
                   and coalesce(r.stance, 'answered') <> 'dont_know'
                 order by m.id desc
                 limit :most
                """)
                .param("project", project.value())
                .param("user", user.value())
                .param("most", most)
                .query((row, _) -> new Reply(
                        row.getString("template"),
                        Manner.valueOf(row.getString("manner").toUpperCase(Locale.ROOT)),
                        row.getInt("words"),
                        row.getInt("characters"),
                        row.getInt("specs_extracted")))
                .list()
                .reversed();
    }
}
