package dev.socrates.identity.erasure;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamBelongingRepository {

    private final JdbcClient jdbc;

    TeamBelongingRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Belonging> of(UserId user) {
        return jdbc.sql("""
                select t.id, t.name, mine.role = 'owner' as owner,
                       exists (select from team_members o where o.team_id = t.id and o.user_id <> :user) as others,
                       exists (select from team_members o
                                where o.team_id = t.id and o.user_id <> :user and o.role = 'owner') as owners
                  from teams t
                  join team_members mine on mine.team_id = t.id
                 where mine.user_id = :user
                """)
                .param("user", user.value())
                .query((row, _) -> new Belonging(
                        Belonging.Kind.TEAM,
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Belonging.Fate.of(row.getBoolean("owner"), row.getBoolean("others"), row.getBoolean("owners"))))
                .list();
    }
}
