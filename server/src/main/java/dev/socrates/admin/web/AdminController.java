package dev.socrates.admin.web;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.AdminRole;
import dev.socrates.identity.Administers;
import dev.socrates.identity.administration.Administration;
import dev.socrates.identity.signing.SigningKeys;
import dev.socrates.notifications.MailQueue;
import dev.socrates.platform.InvalidException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin")
@Tag(name = "Administration")
class AdminController {

    private final Administration administration;
    private final MailQueue mails;
    private final SigningKeys keys;

    AdminController(Administration administration, MailQueue mails, SigningKeys keys) {
        this.administration = administration;
        this.mails = mails;
        this.keys = keys;
    }

    @GetMapping("/roles")
    @Operation(summary = "The administrators' roles and what they may do", description = "Needs users_view.")
    AdminRoleList roles(@Administers(AdminPermission.USERS_VIEW) AdminAccess access) {
        return new AdminRoleList(
                Arrays.stream(AdminRole.values()).map(AdminRoleView::of).toList());
    }

    @GetMapping("/roles/{admin_role}")
    @Operation(summary = "One of them", description = "Needs users_view.")
    AdminRoleView role(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access, @PathVariable("admin_role") String role) {
        return AdminRole.ofWire(role).map(AdminRoleView::of).orElseThrow(NoSuchRole::new);
    }

    @GetMapping("/stats")
    @Operation(summary = "Accounts, sessions and mails in numbers", description = "Needs metrics_view.")
    StatsView stats(@Administers(AdminPermission.METRICS_VIEW) AdminAccess access) {
        var users = administration.counts(access);
        var mail = mails.counts();
        return new StatsView(
                new UserStats(users.all(), users.active(), users.pending(), users.suspended(), users.openSessions()),
                new MailStats(mail.queued(), mail.sending(), mail.sent(), mail.dead()));
    }

    @PostMapping("/signing-keys/rotate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sign access tokens with a new key",
            description = "`tokens` says what becomes of those that are out: expire (they end within 15 minutes by "
                    + "themselves) or refused (at once, when a key has become known). Needs admin_roles_manage.")
    void rotate(
            @Administers(AdminPermission.ADMIN_ROLES_MANAGE) AdminAccess access,
            @RequestParam(defaultValue = "expire") String tokens) {
        var fate = switch (tokens) {
            case "expire" -> SigningKeys.Tokens.EXPIRE;
            case "refused" -> SigningKeys.Tokens.REFUSED;
            default -> throw new InvalidException("tokens", "must be expire or refused", "unknown_value");
        };
        keys.rotate(access.user(), access.client(), fate);
    }

    record AdminRoleList(List<AdminRoleView> items) {}

    record AdminRoleView(String role, List<String> permissions) {

        static AdminRoleView of(AdminRole role) {
            return new AdminRoleView(
                    role.wire(),
                    role.permissions().stream()
                            .map(AdminPermission::wire)
                            .sorted()
                            .toList());
        }
    }

    record StatsView(UserStats users, MailStats mails) {}

    record UserStats(long all, long active, long pending, long suspended, long openSessions) {}

    record MailStats(long queued, long sending, long sent, long dead) {}
}
