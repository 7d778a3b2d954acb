package dev.socrates.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socrates.identity.TeamRole;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a team may do in a project: the table, said once more apart from the code.
class ShareTests {

    private static final String LOOK = "read export";
    private static final String WORK = "read export answer specify resolve advance edit";
    private static final String LOOK_AFTER = "read export answer specify resolve advance edit members";
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "read,  viewer,    viewer, look",
        "read,  developer, viewer, look",
        "read,  lead,      viewer, look",
        "read,  owner,     viewer, look",
        "write, viewer,    viewer, look",
        "write, developer, editor, work",
        "write, lead,      editor, work",
        "write, owner,     editor, work",
        "admin, viewer,    viewer, look",
        "admin, developer, editor, work",
        "admin, lead,      editor, look after",
        "admin, owner,     editor, look after"
    })
    void allowsTheSmallerOfLevelAndRole(String level, String role, String asRole, String may) {
        var share = Share.ofWire(level);
        var inTeam = TeamRole.ofWire(role);

        assertThat(share.role(inTeam).wire()).isEqualTo(asRole);
        assertThat(share.permissions(inTeam)).isEqualTo(permissions(may));
    }

    @Test
    void makesNobodyAnOwner() {
        for (var level : Share.values()) {
            for (var role : TeamRole.values()) {
                assertThat(level.role(role)).isNotEqualTo(Role.OWNER);
                assertThat(level.permissions(role)).doesNotContain(Permission.MANAGE, Permission.RESTORE);
            }
        }
    }

    @Test
    void knowsItsLevelsOnly() {
        assertThat(Arrays.stream(Share.values()).map(Share::wire)).containsExactly("read", "write", "admin");
        for (var wrong : new String[] {"", "owner", "read ", "write\0"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Share.ofWire(wrong));
        }
    }

    @Test
    void takesAllWaysToAProjectTogether() {
        var custom = grant(Role.CUSTOM, Set.of(Permission.READ, Permission.RESOLVE));
        var reading = grant(Share.READ, TeamRole.OWNER);
        var looking = grant(Share.ADMIN, TeamRole.VIEWER);
        var leading = grant(Share.ADMIN, TeamRole.LEAD);

        assertThat(Granted.together(List.of())).isEmpty();
        assertThat(together(custom, reading)).isEqualTo(Set.of(Permission.READ, Permission.RESOLVE, Permission.EXPORT));
        assertThat(together(reading, looking)).isEqualTo(permissions("look"));
        assertThat(together(reading, looking, leading)).isEqualTo(permissions("look after"));
        assertThat(together(grant(Role.OWNER, Role.OWNER.permissions()), looking))
                .isEqualTo(Set.of(Permission.values()));
        assertThat(Granted.together(List.of(reading, leading, custom))
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.CUSTOM);
        assertThat(Granted.together(List.of(looking, leading)).orElseThrow().role())
                .isEqualTo(Role.EDITOR);
    }

    private static Set<Permission> together(Grant... grants) {
        return Granted.together(List.of(grants)).orElseThrow().permissions();
    }

    private static Grant grant(Share level, TeamRole role) {
        return grant(level.role(role), level.permissions(role));
    }

    private static Grant grant(Role role, Set<Permission> permissions) {
        return new Grant(PROJECT, role, permissions, Project.Status.ACTIVE, "software", false);
    }

    private static Set<Permission> permissions(String may) {
        var wires = switch (may) {
            case "look" -> LOOK;
            case "work" -> WORK;
            default -> LOOK_AFTER;
        };
        return Arrays.stream(wires.split(" "))
                .map(wire -> Permission.ofWire(wire).orElseThrow())
                .collect(Collectors.toSet());
    }
}
