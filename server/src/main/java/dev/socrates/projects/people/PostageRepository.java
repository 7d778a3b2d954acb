package dev.socrates.projects.people;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many mails invitations have cost.
@Repository
class PostageRepository {

    private final JdbcClient jdbc;

    PostageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param forProject by whomever
    /// @param byPerson for whichever project
    /// @param toAddress for this project or by this person: what others send there is nobody's business
    record Spent(int forProject, int byPerson, int toAddress) {}

    Spent since(ProjectId project, UserId person, Address address, Instant since) {
        return jdbc.sql("""
                select count(*) filter (where i.project_id = :project) as for_project,
                       count(*) filter (where m.sent_by = :person) as by_person,
                       count(*) filter (where lower(i.email collate "C") = lower(:email collate "C")) as to_address
                  from projects.invitation_mail m
                  join projects.invitation i on i.id = m.invitation_id
                 where m.sent_at > :since
                   and (i.project_id = :project or m.sent_by = :person)
                """)
                .param("project", project.value())
                .param("person", person.value())
                .param("email", address.value())
                .param("since", utc(since))
                .query((row, _) ->
                        new Spent(row.getInt("for_project"), row.getInt("by_person"), row.getInt("to_address")))
                .single();
    }

    void note(UUID invitation, UserId sender, Instant now) {
        jdbc.sql("""
                insert into projects.invitation_mail (invitation_id, sent_by, sent_at)
                values (:invitation, :sender, :now)
                """)
                .param("invitation", invitation)
                .param("sender", sender.value())
                .param("now", utc(now))
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from projects.invitation_mail where sent_at <= :time")
                .param("time", utc(time))
                .update();
    }
}
