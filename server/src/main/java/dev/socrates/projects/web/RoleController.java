package dev.socrates.projects.web;

import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.people.Assignment;
import dev.socrates.projects.people.CustomRole;
import dev.socrates.projects.people.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The roles of a project.
@RestController
@RequestMapping("/api/v1/projects/{project_id}/roles")
@Tag(name = "People")
class RoleController {

    private final Roles roles;

    RoleController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    @Operation(summary = "The roles of a project, with what they may do", description = "Its own ones come last.")
    RoleList list(@May(Permission.READ) ProjectAccess access) {
        var given =
                Arrays.stream(Role.values()).filter(role -> role != Role.CUSTOM).map(RoleView::of);
        return new RoleList(Stream.concat(given, roles.of(access).stream().map(RoleView::of))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a role of permissions",
            description = "read is always among them; manage and restore stay with the owner.")
    RoleView create(@May(Permission.MANAGE) ProjectAccess access, @Valid @RequestBody WantedCustomRole body) {
        return RoleView.of(roles.create(access, body.name(), body.permissions()));
    }

    @GetMapping("/{role_id}")
    @Operation(summary = "A role of the project's own")
    RoleView get(@May(Permission.READ) ProjectAccess access, @PathVariable("role_id") UUID id) {
        return RoleView.of(roles.get(access, id));
    }

    @PutMapping("/{role_id}")
    @Operation(summary = "Change a role", description = "It holds for its people from the next request on.")
    RoleView change(
            @May(Permission.MANAGE) ProjectAccess access,
            @PathVariable("role_id") UUID id,
            @Valid @RequestBody WantedCustomRole body) {
        return RoleView.of(roles.change(access, id, body.name(), body.permissions()));
    }

    @DeleteMapping("/{role_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a role",
            description = "While somebody has it, or is invited to it, 409 `role_in_use` says who, unless "
                    + "`reassign_to` says what they become.")
    void delete(
            @May(Permission.MANAGE) ProjectAccess access,
            @PathVariable("role_id") UUID id,
            @Parameter(description = "editor, viewer, or the id of another role")
                    @RequestParam(name = "reassign_to", required = false)
                    @Nullable
                    String instead) {
        roles.delete(access, id, instead == null ? null : assignment(instead));
    }

    /// One of the given roles by its name, or one of the project's own by its id.
    static Assignment assignment(String wanted) {
        try {
            return Assignment.custom(UUID.fromString(wanted));
        } catch (IllegalArgumentException _) {
            return Assignment.wanted(wanted, null);
        }
    }

    record WantedCustomRole(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 20) String> permissions) {}

    record RoleList(List<RoleView> items) {}

    /// @param role owner, editor, viewer or custom
    /// @param roleId only of the project's own
    /// @param name what the project calls it; null for those that every project has
    record RoleView(
            String role, @Nullable UUID roleId, @Nullable String name, List<String> permissions) {

        static RoleView of(Role role) {
            return new RoleView(
                    role.wire(),
                    null,
                    null,
                    EnumSet.copyOf(role.permissions()).stream()
                            .map(Permission::wire)
                            .toList());
        }

        static RoleView of(CustomRole role) {
            return new RoleView(Role.CUSTOM.wire(), role.id(), role.name(), role.wires());
        }
    }
}
