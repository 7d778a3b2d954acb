package dev.socrates.admin.web;

import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.AdminRole;
import dev.socrates.identity.Administers;
import dev.socrates.identity.UserId;
import dev.socrates.identity.administration.Administration;
import dev.socrates.platform.Page;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Accounts: looked for, suspended and let in again, and made administrators.
@Controller
@Hidden
@RequestMapping("/admin/users")
class AdminUserPages {

    private static final String LIST = "admin/web/users";
    private static final String ONE = "admin/web/user";
    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 500;

    private final Administration administration;
    private final MessageSource messages;

    AdminUserPages(Administration administration, MessageSource messages) {
        this.administration = administration;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access,
            UserFilter asked,
            @RequestParam(required = false) @Nullable String cursor,
            ModelMap model) {
        var filter = asked.tolerant();
        var page = administration.search(access, filter.wanted(), Page.decode(cursor), PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("users", page.items());
        model.addAttribute("next", page.nextCursor());
        model.addAttribute("roles", AdminRole.values());
        model.addAttribute("states", UserFilter.STATES.stream().sorted().toList());
        return LIST;
    }

    @GetMapping("/{managed_user_id}")
    String one(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            ModelMap model) {
        var user = administration.user(access, new UserId(id));
        boolean own = access.user().equals(user.id());
        boolean manages = access.may(AdminPermission.ADMIN_ROLES_MANAGE);
        model.addAttribute("user", user);
        model.addAttribute("holdings", administration.holdings(access, user.id()));
        model.addAttribute("own", own);
        model.addAttribute(
                "suspends", !own && access.may(AdminPermission.USERS_SUSPEND) && (user.adminRole() == null || manages));
        model.addAttribute("manages", !own && manages);
        model.addAttribute("audits", access.may(AdminPermission.AUDIT_LOG_VIEW));
        model.addAttribute("roles", AdminRole.values());
        return ONE;
    }

    @PostMapping("/{managed_user_id}/suspend")
    Object suspend(
            @Administers(AdminPermission.USERS_SUSPEND) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Submission sent) {
        return act(
                access,
                id,
                reason,
                sent,
                "suspended",
                because -> administration.suspend(access, new UserId(id), because));
    }

    @PostMapping("/{managed_user_id}/activate")
    Object activate(
            @Administers(AdminPermission.USERS_SUSPEND) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Submission sent) {
        return act(
                access,
                id,
                reason,
                sent,
                "activated",
                because -> administration.activate(access, new UserId(id), because));
    }

    @PostMapping("/{managed_user_id}/end-sessions")
    Object endSessions(
            @Administers(AdminPermission.USERS_SUSPEND) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Submission sent) {
        return act(
                access,
                id,
                reason,
                sent,
                "sessions",
                because -> administration.endSessions(access, new UserId(id), because));
    }

    /// An empty role takes the one away that the person has.
    @PostMapping("/{managed_user_id}/role")
    Object role(
            @Administers(AdminPermission.ADMIN_ROLES_MANAGE) AdminAccess access,
            @PathVariable("managed_user_id") UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String reason,
            Submission sent) {
        var user = new UserId(id);
        return act(access, id, reason, sent, "role", because -> {
            if (role.isEmpty()) {
                administration.revoke(access, user, because);
            } else {
                administration.grant(access, user, UserFilter.role("role", role), because);
            }
        });
    }

    /// @param deed what is done for the reason that it is given
    private Object act(AdminAccess access, UUID id, String typed, Submission sent, String done, Consumer<String> deed) {
        var reason = typed.replace("\0", "").strip();
        sent.model().addAttribute("reason", reason);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused(access, id, Map.of("reason", text("admin.reason.missing", "")), sent);
        }
        try {
            deed.accept(reason);
        } catch (WorkspaceException refusal) {
            var text = text("admin.problem." + refusal.code(), String.valueOf(refusal.getMessage()));
            return refused(access, id, Map.of("deed", text), sent);
        }
        return SeeOther.at("/admin/users/" + id + "?done=admin-" + done);
    }

    private String refused(AdminAccess access, UUID id, Map<String, String> problems, Submission sent) {
        sent.refuse("problems", problems);
        return one(access, id, sent.model());
    }

    private String text(String key, String otherwise) {
        var text = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return Optional.ofNullable(text).orElse(otherwise);
    }
}
