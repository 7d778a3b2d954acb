package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may ask whom into a team, and how often.
class TeamInvitingTests extends ApiTests {

    private static final String ACCEPT = "/api/v1/team-invitations/accept";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void makesRoomForAnotherOnceItIsOver() {
        var crew = Crew.of(server());
        var email = UUID.randomUUID() + "@example.org";
        crew.invite(email, "viewer").is(201);
        crew.invite(email.toUpperCase(Locale.ROOT), "developer").is(409, "ALREADY_INVITED");
        auth.sql("update team_invitations set expires_at = now() where id = :id")
                .param("id", crew.invitation())
                .update();
        crew.invite(email, "developer").is(201);
        assertThat(crew.invitationStatuses()).containsExactly("pending", "expired");
    }

    /// Otherwise somebody could ask another address of their own in, and come back after being removed.
    @Test
    void diesWithTheRightToInvite() {
        var crew = Crew.of(server());
        var lead = crew.with("lead");
        var friend = People.fresh(server(), "friend");
        var mailbox = Mailbox.of(friend.email());
        lead.client()
                .post(crew.path("/members"), Map.of("email", friend.email(), "role", "developer"))
                .is(201);
        var token = Crew.tokenIn(mailbox.next());

        crew.owner()
                .client()
                .put(crew.path("/members/" + Crew.id(lead) + "/role"), Map.of("role", "developer"))
                .is(204);

        friend.client().post(ACCEPT, Map.of("token", token)).is(404, "INVALID_INVITATION");
        assertThat(crew.invitationStatuses()).startsWith("revoked");
    }

    @Test
    void isNotForRolesBeyondOnesOwn() {
        var crew = Crew.of(server());
        var lead = crew.with("lead");
        var email = UUID.randomUUID() + "@example.org";
        for (var role : new String[] {"owner", "lead"}) {
            lead.client()
                    .post(crew.path("/invite"), Map.of("email", email, "role", role))
                    .is(403, "FORBIDDEN");
        }
        crew.invite(email, "lead").is(201);
        var id = crew.invitation();
        lead.client().post(crew.path("/invitations/" + id + "/resend")).is(403, "FORBIDDEN");
        lead.client().delete(crew.path("/invitations/" + id)).is(403, "FORBIDDEN");
        assertThat(crew.invitationStatuses()).startsWith("pending");
    }

    @Test
    void refusesWhatIsNoAddressAndNothingElse() {
        var crew = Crew.of(server());
        for (var wrong : new String[] {
            "nobody",
            "a@b@c",
            "x@example.org\r\nBcc: victim@example.org",
            "x@example.org, y@example.org",
            "<x@example.org>",
            "\"x\"@example.org",
            ".x@example.org",
            "x".repeat(300) + "@example.org"
        }) {
            crew.invite(wrong, "viewer").blames("email");
        }
        crew.invite("", "viewer").blames("email");
        crew.invite(UUID.randomUUID() + "@example.org", "god").blames("role");
        crew.invite(crew.owner().email(), "viewer").is(409, "ALREADY_MEMBER");
        // Whether there is an account shows nowhere.
        var known =
                crew.invite(People.fresh(server(), "known").email(), "viewer").is(201);
        var unknown = crew.invite(UUID.randomUUID() + "@example.org", "viewer").is(201);
        assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
    }

    @Test
    void keepsToItsTeam() {
        var crew = Crew.of(server());
        var foreign = Crew.of(server());
        foreign.invite(UUID.randomUUID() + "@example.org", "viewer").is(201);
        var theirs = foreign.invitation();

        crew.owner().client().delete(crew.path("/invitations/" + theirs)).is(404);
        crew.owner()
                .client()
                .post(crew.path("/invitations/" + theirs + "/resend"))
                .is(404);
        crew.owner().client().get(foreign.path("/invitations")).is(404);
        assertThat(foreign.invitationStatuses()).containsExactly("pending");
    }

    @Test
    void fillsNoMailboxes() {
        var crew = Crew.of(server());
        auth.sql("""
                insert into team_invitations
                       (id, team_id, email, role, token_hash, status, invited_by, created_at, sent_at, expires_at)
                select gen_random_uuid(), :team, n || '@example.org', 'viewer', decode(md5(:team::text || n), 'hex'),
                       'pending', :owner, now(), now(), now() + interval '1 day'
                  from generate_series(1, 100) as n
                """)
                .param("team", UUID.fromString(crew.team()))
                .param("owner", Crew.id(crew.owner()))
                .update();

        crew.invite(UUID.randomUUID() + "@example.org", "viewer").is(409, "TOO_MANY_INVITATIONS");
    }

    @Test
    void carriesNoLineOfAnothersMaking() {
        var crew = Crew.of(server());
        crew.owner()
                .client()
                .put(crew.path(""), Map.of("name", "Evil\r\nBcc: x@example.org\u2028\u202Etxt"))
                .is(200);
        var email = UUID.randomUUID() + "@example.org";
        crew.invite(email, "viewer").is(201);

        var mail = Mailbox.latest(email);

        assertThat(mail.subject()).doesNotContain("\n").doesNotContain("\u202E");
        assertThat(mail.text().lines()).noneMatch(line -> line.startsWith("Bcc:"));
    }
}
