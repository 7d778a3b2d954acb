package dev.socrates.browser;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every address that answers a browser's GET, and what it is. A new page that is not here fails the tests,
/// so that nobody forgets to look at it.
final class KnownPages {

    enum Kind {
        /// For anybody.
        OPEN,
        /// For people who are signed in.
        PAGE,
        /// For administrators.
        ADMIN,
        /// Part of a page, fetched by a script; a whole page without one.
        FRAGMENT,
        /// Sends the browser elsewhere.
        REDIRECT,
        /// A file, or what a script reads.
        DATA
    }

    static final Map<String, Kind> ALL = new TreeMap<>(Map.ofEntries(
            entry("/", Kind.PAGE),
            entry("/admin", Kind.ADMIN),
            entry("/admin/audit", Kind.ADMIN),
            entry("/admin/audit/export", Kind.DATA),
            entry("/admin/mail", Kind.ADMIN),
            entry("/admin/users", Kind.ADMIN),
            entry("/admin/users/{managed_user_id}", Kind.ADMIN),
            entry("/first-steps", Kind.PAGE),
            entry("/forgot-password", Kind.OPEN),
            entry("/forgot-password/sent", Kind.OPEN),
            entry("/invitations/{token}", Kind.OPEN),
            entry("/palette", Kind.PAGE),
            entry("/projects", Kind.PAGE),
            entry("/projects/new", Kind.PAGE),
            entry("/projects/{project_id}", Kind.PAGE),
            entry("/projects/{project_id}/activity", Kind.PAGE),
            entry("/projects/{project_id}/conflicts", Kind.PAGE),
            entry("/projects/{project_id}/conflicts/{conflict_id}", Kind.PAGE),
            entry("/projects/{project_id}/drafts", Kind.PAGE),
            entry("/projects/{project_id}/edit", Kind.PAGE),
            entry("/projects/{project_id}/exports", Kind.PAGE),
            entry("/projects/{project_id}/exports/{format}", Kind.DATA),
            entry("/projects/{project_id}/interview", Kind.PAGE),
            entry("/projects/{project_id}/people", Kind.PAGE),
            entry("/projects/{project_id}/people/teams", Kind.PAGE),
            entry("/projects/{project_id}/phases", Kind.PAGE),
            entry("/projects/{project_id}/review", Kind.PAGE),
            entry("/projects/{project_id}/specifications", Kind.PAGE),
            entry("/projects/{project_id}/specifications/new", Kind.PAGE),
            entry("/projects/{project_id}/specifications/meaning", Kind.FRAGMENT),
            entry("/projects/{project_id}/specifications/{specification_id}", Kind.PAGE),
            entry("/projects/{project_id}/specifications/{specification_id}/card", Kind.FRAGMENT),
            entry("/projects/{project_id}/specifications/{specification_id}/edit", Kind.PAGE),
            entry("/projects/{project_id}/specifications/{specification_id}/history", Kind.FRAGMENT),
            entry("/projects/{project_id}/terms", Kind.PAGE),
            entry("/session", Kind.DATA),
            entry("/reset-password", Kind.OPEN),
            entry("/settings", Kind.PAGE),
            entry("/settings/api-keys", Kind.PAGE),
            entry("/settings/account", Kind.PAGE),
            entry("/settings/account/delete", Kind.PAGE),
            entry("/settings/account/export", Kind.DATA),
            entry("/settings/display", Kind.PAGE),
            entry("/settings/notifications", Kind.PAGE),
            entry("/settings/security", Kind.PAGE),
            entry("/settings/security/two-factor", Kind.PAGE),
            entry("/setup", Kind.OPEN),
            entry("/shortcuts", Kind.PAGE),
            entry("/suspended", Kind.OPEN),
            entry("/sign-in", Kind.OPEN),
            entry("/sign-in/code", Kind.REDIRECT),
            entry("/sign-in/elsewhere/{provider}", Kind.REDIRECT),
            entry("/sign-in/elsewhere/{provider}/back", Kind.REDIRECT),
            entry("/sign-in/link", Kind.REDIRECT),
            entry("/sign-up", Kind.OPEN),
            entry("/signed-in", Kind.PAGE),
            entry("/team-invitations/{token}", Kind.OPEN),
            entry("/teams", Kind.PAGE),
            entry("/teams/{team_id}", Kind.PAGE),
            entry("/teams/{team_id}/projects", Kind.PAGE),
            entry("/verification", Kind.OPEN),
            entry("/verification/sent", Kind.OPEN),
            entry("/verify-email", Kind.OPEN),
            entry("/welcome", Kind.OPEN)));

    private KnownPages() {}

    static Stream<String> templates(Kind kind) {
        return ALL.entrySet().stream().filter(entry -> entry.getValue() == kind).map(Map.Entry::getKey);
    }
}
