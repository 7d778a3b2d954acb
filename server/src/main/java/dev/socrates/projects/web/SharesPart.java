package dev.socrates.projects.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.TeamId;
import dev.socrates.identity.TeamMembership;
import dev.socrates.identity.teams.Teams;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.Share;
import dev.socrates.projects.Shares;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/// What the part of a project's people shows that tells of teams: `projects/web/shares :: shares`.
@Component
class SharesPart {

    private final Shares shares;
    private final Teams teams;

    SharesPart(Shares shares, Teams teams) {
        this.shares = shares;
        this.teams = teams;
    }

    /// @param choices teams of the reader that it is not shared with yet
    record Sharing(List<Row> rows, boolean manages, List<Choice> choices, List<Share> levels) {}

    /// @param name null when the team is gone
    /// @param mine whether the reader is in it
    record Row(TeamId team, @Nullable String name, Share level, boolean mine) {}

    record Choice(TeamId team, String name) {}

    void fill(ProjectAccess access, SignedIn person, ModelMap model) {
        var shared = shares.of(access);
        var names = shares.called(shared);
        var mine = person.teams().stream().map(TeamMembership::team).toList();
        var rows = shared.stream()
                .map(one -> new Row(one.team(), names.get(one.team()), one.level(), mine.contains(one.team())))
                .toList();
        var taken = rows.stream().map(Row::team).toList();
        var choices = teams.called(mine).entrySet().stream()
                .filter(team -> !taken.contains(team.getKey()))
                .map(team -> new Choice(team.getKey(), team.getValue()))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        model.addAttribute(
                "sharing", new Sharing(rows, access.may(Permission.MEMBERS), choices, shares.levels(access)));
    }
}
