package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.Submission;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectAccess.Role;
import dev.socrates.projects.people.CustomRole;
import dev.socrates.projects.people.Invitations;
import dev.socrates.projects.people.Member;
import dev.socrates.projects.people.Members;
import dev.socrates.projects.people.Roles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/// What the page of a project's people shows to this member of it: only what they may do.
@Component
class PeoplePage {

    static final String VIEW = "projects/web/people";
    static final String PART = VIEW + " :: people";

    private static final List<Permission> GRANTABLE =
            Arrays.stream(Permission.values()).filter(Permission::grantable).toList();

    private final Members members;
    private final Invitations invitations;
    private final Roles roles;
    private final SharesPart shares;

    PeoplePage(Members members, Invitations invitations, Roles roles, SharesPart shares) {
        this.members = members;
        this.invitations = invitations;
        this.roles = roles;
        this.shares = shares;
    }

    /// @param value editor, viewer, or the id of a role
    /// @param name what the project calls it; null for the roles that every project has
    record Choice(String value, @Nullable String name) {}

    /// @param current the choice that they have
    /// @param changes whether the reader decides about them
    record Row(Member member, boolean self, String current, boolean changes) {}

    String show(ProjectAccess access, SignedIn person, ModelMap model) {
        fill(access, model);
        shares.fill(access, person, model);
        return VIEW;
    }

    void fill(ProjectAccess access, ModelMap model) {
        boolean looksAfter = access.may(Permission.MEMBERS);
        var own = roles.of(access);
        var rows = members.of(access).stream()
                .map(member -> row(access, member, looksAfter))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("looksAfter", looksAfter);
        model.addAttribute("manages", access.may(Permission.MANAGE));
        model.addAttribute("ownRoles", own);
        model.addAttribute("choices", looksAfter ? choices(access, own) : List.of());
        model.addAttribute("unanswered", looksAfter ? invitations.unanswered(access) : List.of());
        model.addAttribute("grantable", GRANTABLE);
        model.addAttribute(
                "leaves", access.role() != Role.OWNER && rows.stream().anyMatch(Row::self));
        if (!model.containsAttribute("invite")) {
            model.addAttribute("invite", PeoplePages.InviteForm.EMPTY);
        }
        if (!model.containsAttribute("role")) {
            model.addAttribute("role", RolePages.RoleForm.EMPTY);
        }
    }

    /// Does it, and answers with the people as they are then, or with what is wrong.
    ///
    /// @param problems what is told about a refusal, by the place where it is shown
    Object act(
            ProjectAccess access,
            SignedIn person,
            Submission sent,
            String done,
            Runnable change,
            Function<WorkspaceException, Map<String, String>> problems) {
        try {
            change.run();
        } catch (WorkspaceException refused) {
            return refused(access, person, problems.apply(refused), sent);
        }
        return sent.done(path(access), done, () -> {
            fill(access, sent.model());
            return PART;
        });
    }

    String refused(ProjectAccess access, SignedIn person, Map<String, String> problems, Submission sent) {
        sent.refuse("problems", problems);
        if (sent.scripted()) {
            fill(access, sent.model());
            return PART;
        }
        return show(access, person, sent.model());
    }

    static String path(ProjectAccess access) {
        return "/projects/" + access.project() + "/people";
    }

    private static Row row(ProjectAccess access, Member member, boolean looksAfter) {
        var role = member.custom();
        return new Row(
                member,
                member.user().equals(access.user()),
                role == null ? member.assignment().role().wire() : role.id().toString(),
                looksAfter && member.assignment().role() != Role.OWNER);
    }

    private static List<Choice> choices(ProjectAccess access, List<CustomRole> own) {
        var choices = new ArrayList<Choice>();
        for (var role : Set.of(Role.EDITOR, Role.VIEWER).stream().sorted().toList()) {
            if (access.permissions().containsAll(role.permissions())) {
                choices.add(new Choice(role.wire(), null));
            }
        }
        own.stream()
                .filter(role -> access.permissions().containsAll(role.permissions()))
                .forEach(role -> choices.add(new Choice(role.id().toString(), role.name())));
        return choices;
    }
}
