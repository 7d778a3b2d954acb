package dev.socrates.admin.web;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.Administers;
import dev.socrates.identity.UserId;
import dev.socrates.identity.administration.Administration;
import dev.socrates.identity.administration.ManagedUser;
import dev.socrates.identity.administration.ManagedUser.Holdings;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/users")
@Tag(name = "Administration")
class AdminUserController {

    private static final int LONGEST_REASON = 500;

    private final Administration administration;

    AdminUserController(Administration administration) {
        this.administration = administration;
    }

    @GetMapping({"", "/search"})
    @Operation(
            summary = "Accounts, newest first",
            description =
                    "`q` looks in address, name and username; `status` is pending, active, suspended or inactive; "
                            + "`role` is one of the four, or any. Needs users_view.")
    AdminUserPage list(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access,
            @ParameterObject UserFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = administration.search(access, filter.wanted(), Page.decode(cursor), Page.limit(limit));
        return new AdminUserPage(page.items().stream().map(AdminUserView::of).toList(), page.nextCursor());
    }

    @GetMapping("/{managed_user_id}")
    @Operation(summary = "One account, with what hangs on it", description = "Needs users_view.")
    AdminUserDetail get(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access, @PathVariable("managed_user_id") UUID id) {
        var user = new UserId(id);
        return AdminUserDetail.of(administration.user(access, user), administration.holdings(access, user));
    }

    @PostMapping("/{managed_user_id}/suspend")
    @Operation(
            summary = "Suspend an account",
            description = "Its sessions end at once, its keys stop working, and nobody signs in with it. Needs "
                    + "users_suspend; for an administrator admin_roles_manage too.")
    AdminUserView suspend(
            @Administers(AdminPermission.USERS_SUSPEND) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @Valid @RequestBody Because body) {
        return AdminUserView.of(administration.suspend(access, new UserId(id), body.reason()));
    }

    @PostMapping("/{managed_user_id}/activate")
    @Operation(summary = "Let a suspended account be used again", description = "Needs users_suspend.")
    AdminUserView activate(
            @Administers(AdminPermission.USERS_SUSPEND) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @Valid @RequestBody Because body) {
        return AdminUserView.of(administration.activate(access, new UserId(id), body.reason()));
    }

    @PostMapping("/{managed_user_id}/end-sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all sessions of somebody", description = "At once. Needs users_suspend.")
    void endSessions(
            @Administers(AdminPermission.USERS_SUSPEND) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @Valid @RequestBody Because body) {
        administration.endSessions(access, new UserId(id), body.reason());
    }

    @PostMapping("/{managed_user_id}/grant-role")
    @Operation(
            summary = "Make somebody an administrator",
            description = "In place of the administrator's role that they have. Needs admin_roles_manage.")
    AdminUserView grant(
            @Administers(AdminPermission.ADMIN_ROLES_MANAGE) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @Valid @RequestBody GrantedRole body) {
        var role = UserFilter.role("role", body.role());
        return AdminUserView.of(administration.grant(access, new UserId(id), role, body.reason()));
    }

    @PostMapping("/{managed_user_id}/revoke-role")
    @Operation(summary = "Take an administrator's role away", description = "Needs admin_roles_manage.")
    AdminUserView revoke(
            @Administers(AdminPermission.ADMIN_ROLES_MANAGE) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @Valid @RequestBody Because body) {
        return AdminUserView.of(administration.revoke(access, new UserId(id), body.reason()));
    }

    record Because(@NotBlank @Size(max = LONGEST_REASON) String reason) {}

    record GrantedRole(
            @NotBlank @Size(max = 50) String role,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    record AdminUserPage(
            List<AdminUserView> items, @Nullable String nextCursor) {}

    record AdminUserDetail(AdminUserView user, int openSessions, int apiKeys, int teams, boolean twoFactor) {

        static AdminUserDetail of(ManagedUser user, Holdings holdings) {
            return new AdminUserDetail(
                    AdminUserView.of(user),
                    holdings.openSessions(),
                    holdings.apiKeys(),
                    holdings.teams(),
                    holdings.twoFactor());
        }
    }
}
