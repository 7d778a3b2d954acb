package dev.socrates.identity.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.AccountErased;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an erased account leaves in teams: nothing.
@ServerTest
class TeamsForgottenTests {

    private static final Client HERE = new Client("192.0.2.1", null);

    @Autowired
    Teams teams;

    @Autowired
    TeamMemberRepository members;

    @Autowired
    TeamInvitations invitations;

    @Autowired
    TeamsForgotten forgotten;

    @Autowired
    TeamInvitationChore chore;

    @Autowired
    Registrations registrations;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private record Somebody(UserId id, String email) {}

    @Test
    void namesTheTeamsThatWouldBeLeftWithoutAnOwner() {
        var anna = somebody();
        var bert = somebody();
        var alone = team(anna);
        var together = team(anna);
        members.add(together, bert.id(), TeamRole.LEAD, Instant.now());

        assertThat(teams.solelyOwnedBy(anna.id())).extracting(Team::id).containsExactly(together);
        assertThat(teams.solelyOwnedBy(bert.id())).isEmpty();

        members.change(together, bert.id(), TeamRole.OWNER);
        assertThat(teams.solelyOwnedBy(anna.id())).isEmpty();
        assertThat(there(alone)).isTrue();
    }

    @Test
    void deletesTheTeamsOfNobodyElse() {
        var anna = somebody();
        var bert = somebody();
        var alone = team(anna);
        var together = team(anna);
        var berts = team(bert);
        members.add(together, bert.id(), TeamRole.VIEWER, Instant.now());

        teams.deleteOfNobodyElse(anna.id());

        assertThat(there(alone)).isFalse();
        assertThat(there(together)).isTrue();
        assertThat(there(berts)).isTrue();
    }

    @Test
    void leavesNothingOfAnErasedAccount() {
        var anna = somebody();
        var bert = somebody();
        var alone = team(anna);
        var berts = team(bert);
        members.add(berts, anna.id(), TeamRole.LEAD, Instant.now());
        invitations.invite(owner(alone, anna), UUID.randomUUID() + "@example.org", TeamRole.VIEWER);
        invitations.invite(owner(team(bert), bert), anna.email().toUpperCase(Locale.ROOT), TeamRole.VIEWER);

        auth.sql("delete from users where id = :id")
                .param("id", anna.id().value())
                .update();
        var erased = new AccountErased(anna.id(), anna.email());
        forgotten.on(erased);
        forgotten.on(erased);

        assertThat(there(alone)).isFalse();
        assertThat(there(berts)).isTrue();
        assertThat(count("select count(*) from team_members where user_id = :id", anna))
                .isZero();
        assertThat(count("select count(*) from team_invitations where invited_by = :id", anna))
                .isZero();
        assertThat(count(
                        "select count(*) from team_invitations where lower(email) = lower(:email) and :id is not null",
                        anna))
                .isZero();
    }

    @Test
    void forgetsInvitationsThatAreLongOver() {
        var anna = somebody();
        var team = team(anna);
        var over = invitations.invite(owner(team, anna), UUID.randomUUID() + "@example.org", TeamRole.VIEWER);
        invitations.revoke(owner(team, anna), over.id());
        var late = invitations.invite(owner(team, anna), UUID.randomUUID() + "@example.org", TeamRole.VIEWER);
        var open = invitations.invite(owner(team, anna), UUID.randomUUID() + "@example.org", TeamRole.VIEWER);
        age(over.id(), 89, "ended_at");
        age(late.id(), 91, "expires_at");
        chore.work();
        assertThat(left(team)).containsExactly(open.id(), over.id());

        age(over.id(), 91, "ended_at");
        chore.work();
        assertThat(left(team)).containsExactly(open.id());
    }

    private void age(UUID id, int days, String column) {
        auth.sql("update team_invitations set " + column + " = now() - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", id)
                .update();
    }

    private List<UUID> left(TeamId team) {
        return auth.sql("select id from team_invitations where team_id = :team order by id desc")
                .param("team", team.value())
                .query(UUID.class)
                .list();
    }

    private Somebody somebody() {
        var email = UUID.randomUUID() + "@example.org";
        var account =
                registrations.register(new NewAccount(email, "correct horse battery staple", null, null), null, HERE);
        return new Somebody(account.id(), email);
    }

    private TeamId team(Somebody owner) {
        return teams.create(owner.id(), "Team", "", HERE).id();
    }

    private static TeamAccess owner(TeamId team, Somebody owner) {
        return new TeamAccess(team, owner.id(), TeamRole.OWNER, Set.of(TeamPermission.values()));
    }

    private boolean there(TeamId team) {
        return teams.called(Set.of(team)).containsKey(team);
    }

    private int count(String sql, Somebody person) {
        return auth.sql(sql)
                .param("id", person.id().value())
                .param("email", person.email())
                .query(Integer.class)
                .single();
    }
}
