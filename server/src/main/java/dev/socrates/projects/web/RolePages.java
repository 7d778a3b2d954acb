package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.people.Ownership;
import dev.socrates.projects.people.Roles;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the owner of a project alone decides about its people: its roles, and who owns it.
@Controller
@Hidden
@RequestMapping("/projects/{project_id}/people")
class RolePages {

    private final Roles roles;
    private final Ownership ownership;
    private final PeoplePage page;
    private final PeopleTexts texts;

    RolePages(Roles roles, Ownership ownership, PeoplePage page, PeopleTexts texts) {
        this.roles = roles;
        this.ownership = ownership;
        this.page = page;
        this.texts = texts;
    }

    @PostMapping("/roles")
    Object create(
            @May(Permission.MANAGE) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("role") RoleForm form,
            Submission sent) {
        Runnable making = () -> roles.create(access, form.name(), form.permissions());
        return page.act(access, person, sent, "role-made", making, refused -> texts.problems(refused, "name"));
    }

    @PostMapping("/roles/{role_id}")
    Object change(
            @May(Permission.MANAGE) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("role_id") UUID id,
            @ModelAttribute("revised") RoleForm form,
            Submission sent) {
        Runnable change = () -> roles.change(access, id, form.name(), form.permissions());
        return page.act(access, person, sent, "role-changed", change, refused -> {
            sent.model().addAttribute("revisedRole", id);
            return texts.problems(refused, "name");
        });
    }

    @PostMapping("/roles/{role_id}/delete")
    Object delete(
            @May(Permission.MANAGE) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("role_id") UUID id,
            @RequestParam(defaultValue = "") String instead,
            Submission sent) {
        Runnable deletion =
                () -> roles.delete(access, id, instead.isBlank() ? null : RoleController.assignment(instead));
        return page.act(access, person, sent, "role-deleted", deletion, refused -> texts.alert(refused, "roles"));
    }

    /// The page is another one afterwards, so it is asked for anew.
    @PostMapping("/transfer")
    Object transfer(
            @May(Permission.MANAGE) ProjectAccess access,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String heir,
            @RequestParam(defaultValue = "") String typed,
            Submission sent) {
        try {
            ownership.handOver(access, user(heir), typed);
        } catch (WorkspaceException refused) {
            sent.model().addAttribute("heir", heir).addAttribute("typed", typed);
            return page.refused(access, person, texts.problems(refused, "confirm"), sent);
        }
        return SeeOther.at(PeoplePage.path(access) + "?done=handed-over");
    }

    private static UserId user(String id) {
        try {
            return new UserId(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw new InvalidException("user_id", "must be another member of the project", "not_a_member");
        }
    }

    /// What came in with the form; what is missing is empty.
    record RoleForm(String name, List<String> permissions) {

        static final RoleForm EMPTY = new RoleForm("", List.of());

        private static final int LONGEST = 300;
        private static final int MOST = 20;

        RoleForm {
            name = PeoplePages.clean(name, LONGEST);
            permissions = given(permissions).stream().limit(MOST).toList();
        }

        private static List<String> given(@Nullable List<String> permissions) {
            return Optional.ofNullable(permissions).orElse(List.of());
        }
    }
}
