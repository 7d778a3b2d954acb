package dev.socrates.identity.web;

import dev.socrates.identity.TeamRole;
import dev.socrates.identity.teams.TeamAccess;
import dev.socrates.identity.teams.TeamInvitations;
import dev.socrates.identity.teams.TeamMember;
import dev.socrates.identity.teams.TeamMembers;
import dev.socrates.identity.teams.TeamPermission;
import dev.socrates.identity.teams.Teams;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.WorkspaceException.Kind;
import dev.socrates.platform.web.Submission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/// What the page of a team shows to this member of it.
@Component
class TeamPage {

    static final String VIEW = "identity/web/team";
    static final String PEOPLE = VIEW + " :: people";

    private final Teams teams;
    private final TeamMembers members;
    private final TeamInvitations invitations;
    private final MessageSource messages;

    TeamPage(Teams teams, TeamMembers members, TeamInvitations invitations, MessageSource messages) {
        this.teams = teams;
        this.members = members;
        this.invitations = invitations;
        this.messages = messages;
    }

    /// @param choices what the reader may make of this member; empty when nothing
    record Row(TeamMember member, boolean self, List<TeamRole> choices, boolean removable) {}

    String show(TeamAccess access, ModelMap model) {
        fill(access, model);
        return VIEW;
    }

    void fill(TeamAccess access, ModelMap model) {
        var team = teams.get(access);
        boolean looksAfter = access.may(TeamPermission.MEMBERS);
        model.addAttribute("team", team);
        model.addAttribute("rows", rows(access));
        model.addAttribute("looksAfter", looksAfter);
        model.addAttribute("manages", access.may(TeamPermission.MANAGE));
        model.addAttribute("grantable", roles(access));
        model.addAttribute("unanswered", looksAfter ? invitations.unanswered(access) : List.of());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new TeamForm(team.name(), team.description()));
        }
        if (!model.containsAttribute("invite")) {
            model.addAttribute("invite", new TeamPeoplePages.InviteForm("", TeamRole.DEVELOPER.wire()));
        }
    }

    /// What cannot be done now is said on the page; everything else is not for this page to tell.
    String refused(TeamAccess access, WorkspaceException refused, Submission sent) {
        if (refused.kind() != Kind.CONFLICT) {
            throw refused;
        }
        sent.refuse(HttpStatus.CONFLICT, "refused", problem(refused.code(), String.valueOf(refused.getMessage())));
        return show(access, sent.model());
    }

    String problem(String code, String otherwise) {
        var locale = LocaleContextHolder.getLocale();
        return Optional.ofNullable(messages.getMessage("teams.problem." + code, null, otherwise, locale))
                .orElse(otherwise);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private List<Row> rows(TeamAccess access) {
        return members.of(access).stream().map(member -> row(access, member)).toList();
    }

    private static Row row(TeamAccess access, TeamMember member) {
        boolean self = member.person().id().equals(access.user());
        boolean theirs = access.mayGrant(member.role());
        if (self) {
            return new Row(member, true, access.may(TeamPermission.MEMBERS) ? upTo(access.role()) : List.of(), false);
        }
        return new Row(member, false, theirs ? roles(access) : List.of(), theirs);
    }

    private static List<TeamRole> upTo(TeamRole role) {
        return Arrays.stream(TeamRole.values())
                .filter(one -> one.compareTo(role) <= 0)
                .toList();
    }

    private static List<TeamRole> roles(TeamAccess access) {
        return Arrays.stream(TeamRole.values()).filter(access::mayGrant).toList();
    }
}
