package dev.socrates.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/// Every table of both databases, and what it keeps of people. A new table that is not here fails the test
/// of erasure: whoever adds one says here what it holds, and [Traces] what to look for.
final class PersonalTables {

    /// What becomes of somebody's rows.
    sealed interface Kept {}

    /// They hold something of a person, and go with the account.
    record Goes() implements Kept {}

    /// They stay, and the id of the person stays in these columns: it leads nowhere once the account is
    /// gone, and says that one and the same former member wrote or did this. Nothing else of the person is
    /// in them.
    ///
    /// @param columns without the table's name
    record Stays(Set<String> columns, String reason) implements Kept {}

    /// Nothing of any person is in them.
    record Nothing(String reason) implements Kept {}

    private static final Kept GOES = new Goes();

    static final Map<String, Kept> AUTH = Map.ofEntries(
            entry("public.users", GOES),
            entry("public.sessions", GOES),
            entry("public.refresh_tokens", GOES),
            entry("public.user_settings", GOES),
            entry("public.notification_preferences", GOES),
            entry("public.account_links", GOES),
            entry("public.link_requests", GOES),
            entry("public.api_keys", GOES),
            entry("public.signing_keys", new Nothing("ids of keys of the installation")),
            entry("public.two_factor", GOES),
            entry("public.recovery_codes", GOES),
            entry("public.sign_in_tickets", GOES),
            entry("public.external_identities", GOES),
            entry("public.pending_links", GOES),
            entry("public.other_emails", GOES),
            entry("public.team_members", GOES),
            entry("public.team_invitations", GOES),
            entry("public.teams", stays("who made a team that others go on with", "created_by")),
            entry(
                    "public.security_audit",
                    stays("the audit is append-only; where the person was is forgotten", "actor_id", "subject_id")),
            entry("public.outbox", new Nothing("content is sealed, and a row goes when it is delivered")),
            entry("public.setup_link", new Nothing("the hash of a token that belongs to nobody yet")));

    static final Map<String, Kept> SPECS = Map.ofEntries(
            entry("platform.idempotency_key", GOES),
            entry("jobs.scheduled_tasks", new Nothing("names of chores and when they are due")),
            entry("notifications.mail", GOES),
            entry("projects.project", GOES),
            entry("projects.activity", GOES),
            entry("projects.role", GOES),
            entry("projects.member", stays("who added a member that is still there", "added_by")),
            entry("projects.share", stays("who shared a project that others go on with", "shared_by")),
            entry("projects.invitation", GOES),
            entry("projects.invitation_mail", GOES),
            entry(
                    "projects.ownership_history",
                    stays("who handed projects of others over, and to whom", "from_user", "to_user")),
            entry("events.head", GOES),
            entry("events.event", stays("who did what in projects of others", "actor_id")),
            entry("specifications.state", GOES),
            entry("specifications.specification", GOES),
            entry("specifications.revision", stays("who wrote what stands in projects of others", "author_id")),
            entry("specifications.statement_vector", new Nothing("numbers about statements, which go with those")),
            entry("specifications.conflict", stays("who decided in projects of others", "resolved_by")),
            entry("specifications.document", stays("who added what projects of others stand on", "added_by")),
            entry("specifications.unsaid", stays("who judged a question in projects of others", "settled_by")),
            entry("specifications.term", stays("who decided on words in projects of others", "decided_by")),
            entry("specifications.term_pair", stays("who compared words in projects of others", "decided_by")),
            entry("interviews.session", stays("whose interview it was, in projects of others", "user_id")),
            entry("interviews.question", GOES),
            entry("interviews.message", stays("who said what in projects of others", "user_id")),
            entry("interviews.reading", GOES));

    private PersonalTables() {}

    private static Kept stays(String reason, String... columns) {
        return new Stays(Set.of(columns), reason);
    }
}
