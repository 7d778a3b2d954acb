package dev.socrates.identity.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.identity.Actor;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Reach;
import dev.socrates.identity.Scope;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamMembership;
import dev.socrates.identity.TeamRole;
import dev.socrates.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamPolicyTests {

    private static final TeamId TEAM = new TeamId(UUID.randomUUID());
    private final TeamPolicy policy = new TeamPolicy();

    @ParameterizedTest
    @CsvSource({
        "viewer,    SEE LEAVE",
        "developer, SEE LEAVE",
        "lead,      SEE LEAVE MEMBERS",
        "owner,     SEE LEAVE MEMBERS MANAGE"
    })
    void allowsWhatTheRoleSays(String role, String may) {
        var person = in(TEAM, TeamRole.ofWire(role), Reach.EVERYTHING);
        for (var permission : TeamPermission.values()) {
            if (List.of(may.split(" ")).contains(permission.name())) {
                assertThat(policy.require(TEAM, person, permission).may(permission))
                        .isTrue();
            } else {
                assertThatExceptionOfType(TeamException.Forbidden.class)
                        .isThrownBy(() -> policy.require(TEAM, person, permission));
            }
        }
    }

    @Test
    void knowsOnlyTheTeamsOfTheRequest() {
        var elsewhere = in(new TeamId(UUID.randomUUID()), TeamRole.OWNER, Reach.EVERYTHING);

        assertThatExceptionOfType(TeamException.Unknown.class)
                .isThrownBy(() -> policy.require(TEAM, elsewhere, TeamPermission.SEE));
        assertThatExceptionOfType(TeamException.Unknown.class)
                .isThrownBy(() -> policy.require(TEAM, Actor.alone(new UserId(UUID.randomUUID())), TeamPermission.SEE));
    }

    @Test
    void keepsAKeyWithinItsScopes() {
        var reading = in(TEAM, TeamRole.OWNER, key(Scope.TEAMS_READ, Scope.PROJECTS_MANAGE));
        var writing = in(TEAM, TeamRole.LEAD, key(Scope.TEAMS_READ, Scope.TEAMS_WRITE));
        var foreign = in(TEAM, TeamRole.OWNER, key(Scope.PROJECTS_WRITE));

        var access = policy.require(TEAM, reading, TeamPermission.SEE);
        assertThat(access.permissions()).containsExactly(TeamPermission.SEE);
        assertThat(access.mayGrant(TeamRole.VIEWER)).isFalse();
        assertThatExceptionOfType(IdentityException.OutOfScope.class)
                .isThrownBy(() -> policy.require(TEAM, reading, TeamPermission.LEAVE));
        assertThatExceptionOfType(IdentityException.OutOfScope.class)
                .isThrownBy(() -> policy.require(TEAM, foreign, TeamPermission.SEE));
        assertThat(policy.require(TEAM, writing, TeamPermission.MEMBERS).mayGrant(TeamRole.DEVELOPER))
                .isTrue();
        assertThatExceptionOfType(TeamException.Forbidden.class)
                .isThrownBy(() -> policy.require(TEAM, writing, TeamPermission.MANAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "owner,     viewer developer lead owner",
        "lead,      viewer developer",
        "developer, ''",
        "viewer,    ''"
    })
    void grantsWhatIsBelow(String role, String wanted) {
        var access = policy.require(TEAM, in(TEAM, TeamRole.ofWire(role), Reach.EVERYTHING), TeamPermission.SEE);
        for (var one : TeamRole.values()) {
            assertThat(access.mayGrant(one))
                    .as(one.wire())
                    .isEqualTo(List.of(wanted.split(" ")).contains(one.wire()));
        }
    }

    private static Actor in(TeamId team, TeamRole role, Reach reach) {
        return new Actor.Known(new UserId(UUID.randomUUID()), List.of(new TeamMembership(team, role)), reach);
    }

    private static Reach key(Scope... scopes) {
        return new Reach.Limited(UUID.randomUUID(), Set.of(scopes));
    }
}
