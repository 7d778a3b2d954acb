package dev.socrates.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is kept of somebody because of what they and others did together.
///
/// @param host in whose projects they are
record TracesAmongOthers(JdbcClient auth, JdbcClient specs, ApiClient host) {

    /// A team of her own, one that she made for others, and one that asks her in.
    void leaveInTeams(Somebody zoe) {
        var bob = bob();
        team(auth, zoe.words, zoe.user, zoe.user);
        var made = team(auth, "Others", zoe.user, bob);
        invite(made, "guest-" + UUID.randomUUID() + "@example.org", zoe.user);
        invite(team(auth, "Strangers", bob, bob), zoe.email, bob);
        var shared = project();
        specs.sql("""
                insert into projects.share (project_id, team_id, level, shared_by, shared_at)
                values (:project, :team, 'read', :by, now())
                """)
                .param("project", shared)
                .param("team", made)
                .param("by", zoe.user)
                .update();
        specs.sql("""
                insert into projects.member (project_id, user_id, role, added_at, added_by)
                values (:project, :user, 'viewer', now(), :by)
                """)
                .param("project", shared)
                .param("user", UUID.randomUUID())
                .param("by", zoe.user)
                .update();
    }

    /// A key, somebody whom she asked into a project of others, somebody else's invitation for her, one whose mail she
    /// sent once more, and a project that she handed over.
    void leaveAmongPeople(Somebody zoe) {
        var bob = bob();
        var shared = project();
        auth.sql("""
                insert into api_keys (id, user_id, name, prefix, key_hash, scopes, created_at, last_used_address)
                values (gen_random_uuid(), :user, :name, 'sk', :hash, array['projects:read'], now(), :address)
                """)
                .param("user", zoe.user)
                .param("name", zoe.words)
                .param("hash", zoe.user.toString().getBytes(StandardCharsets.UTF_8))
                .param("address", zoe.client.address())
                .update();
        asked(shared, "guest-" + UUID.randomUUID() + "@example.org", zoe.user, zoe.user);
        asked(shared, zoe.email, bob, bob);
        asked(shared, "other-" + UUID.randomUUID() + "@example.org", bob, zoe.user);
        specs.sql("""
                insert into projects.ownership_history (id, project_id, from_user, to_user, at)
                values (gen_random_uuid(), :project, :zoe, :bob, now()), (gen_random_uuid(), :project, :bob, :zoe, now())
                """)
                .param("project", shared)
                .param("zoe", zoe.user)
                .param("bob", bob)
                .update();
    }

    private void asked(UUID project, String email, UUID by, UUID sender) {
        specs.sql("""
                with asked as (
                    insert into projects.invitation
                           (id, project_id, email, role, token_hash, status, invited_by, created_at, sent_at, expires_at)
                    values (gen_random_uuid(), :project, :email, 'viewer', decode(md5(:email), 'hex'), 'pending', :by,
                            now(), now(), now() + interval '14 days')
                    returning id
                )
                insert into projects.invitation_mail (invitation_id, sent_by, sent_at)
                select id, :sender, now()
                  from asked
                """)
                .param("project", project)
                .param("email", email)
                .param("by", by)
                .param("sender", sender)
                .update();
    }

    private UUID bob() {
        return host.get("/api/v1/auth/me").is(200).id("user_id");
    }

    private UUID project() {
        return UUID.fromString(Workspace.of(host).project());
    }

    private void invite(UUID team, String email, UUID by) {
        auth.sql("""
                insert into team_invitations
                       (id, team_id, email, role, token_hash, status, invited_by, created_at, sent_at, expires_at)
                values (:id, :team, :email, 'viewer', :hash, 'pending', :by, now(), now(), now() + interval '1 day')
                """)
                .param("id", UUID.randomUUID())
                .param("team", team)
                .param("email", email)
                .param("hash", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                .param("by", by)
                .update();
    }

    /// Made by one, owned by another.
    static UUID team(JdbcClient auth, String name, UUID by, UUID owner) {
        var team = UUID.randomUUID();
        auth.sql("""
                with made as (
                    insert into teams (id, name, created_by, created_at, updated_at)
                    values (:id, :name, :by, now(), now())
                    returning id
                )
                insert into team_members (team_id, user_id, role, joined_at)
                select id, :owner, 'owner', now()
                  from made
                """)
                .param("id", team)
                .param("name", name)
                .param("by", by)
                .param("owner", owner)
                .update();
        return team;
    }
}
