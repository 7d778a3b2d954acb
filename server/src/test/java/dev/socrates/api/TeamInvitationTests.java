package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.People.Person;
import dev.socrates.identity.OpenInvitations;
import dev.socrates.identity.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How people come into teams: asked by mail, once, for one address and 14 days.
class TeamInvitationTests extends ApiTests {

    private static final String ACCEPT = "/api/v1/team-invitations/accept";
    private static final String DECLINE = "/api/v1/team-invitations/decline";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    List<OpenInvitations> open;

    @Test
    void mailsALinkThatWorksOnceForItsAddress() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var invitation =
                crew.invite(guest.email().toUpperCase(Locale.ROOT), "developer").is(201);
        assertThat(invitation.text("status")).isEqualTo("pending");
        assertThat(invitation.text()).doesNotContain("token");

        var mail = Mailbox.latest(guest.email());
        assertThat(mail.subject()).contains(crew.name()).contains(crew.owner().email());
        assertThat(mail.text()).contains("a developer").contains("works once");
        var token = Crew.tokenIn(mail);
        assertThat(stored(invitation.id("invitation_id"))).doesNotContain(token);

        var joined = guest.client().post(ACCEPT, Map.of("token", token)).is(200);
        assertThat(joined.text("team_id")).isEqualTo(crew.team());
        assertThat(guest.client().get(crew.path("")).is(200).text("role")).isEqualTo("developer");

        guest.client().post(ACCEPT, Map.of("token", token)).is(404, "INVALID_INVITATION");
        guest.client().post(DECLINE, Map.of("token", token)).is(404, "INVALID_INVITATION");
        assertThat(statuses(crew)).containsExactly("accepted");
    }

    @Test
    void isOfNoUseToAnybodyElse() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var thief = People.fresh(server(), "thief");
        var token = crew.token(guest.email(), "owner");
        var id = id(crew);

        thief.client().post(ACCEPT, Map.of("token", token)).is(403, "OTHER_ADDRESS");
        thief.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");
        thief.client().post(answer(id, "decline")).is(404, "INVALID_INVITATION");
        for (var forged : new String[] {
            "x", token + "x", token.substring(1), Secret.random().value(), "%00", "💩"
        }) {
            guest.client().post(ACCEPT, Map.of("token", forged)).is(404, "INVALID_INVITATION");
        }
        guest.client().post(ACCEPT, Map.of("token", "")).blames("token");
        guest.client().post(ACCEPT, Map.of("token", "x".repeat(101))).blames("token");
        guest.client().post(ACCEPT, Map.of("token", token, "role", "owner")).blames("role");
        anybody().post(ACCEPT, Map.of("token", token)).is(401);

        thief.client().get(crew.path("")).is(404);
        assertThat(statuses(crew)).containsExactly("pending");
        guest.client().post(ACCEPT, Map.of("token", token)).is(200);
    }

    @Test
    void canBeAnsweredByIdOnceTheAddressIsVerified() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        crew.invite(guest.email(), "viewer").is(201);
        var id = id(crew);
        assertThat(guest.client().get("/api/v1/team-invitations").is(200).list("items"))
                .isEmpty();
        guest.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");

        verify(guest);

        var mine = guest.client().get("/api/v1/team-invitations").is(200);
        assertThat(mine.texts("items", "invitation_id")).containsExactly(id.toString());
        assertThat(mine.texts("items", "team_name")).containsExactly(crew.name());
        guest.client().post(answer(id, "accept")).is(200);
        guest.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");
        assertThat(guest.client().get("/api/v1/team-invitations").is(200).list("items"))
                .isEmpty();
    }

    @Test
    void isAnsweredOnceAlsoByTwoAtOnce() throws InterruptedException {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var token = crew.token(guest.email(), "developer");
        Callable<Integer> accepting =
                () -> guest.client().post(ACCEPT, Map.of("token", token)).status();
        Callable<Integer> declining =
                () -> guest.client().post(DECLINE, Map.of("token", token)).status();

        List<Integer> statuses;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = people.invokeAll(List.of(accepting, declining, accepting, accepting)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 404)).hasSize(3);
        boolean accepted = statuses(crew).equals(List.of("accepted"));
        assertThat(guest.client().get(crew.path("")).status()).isEqualTo(accepted ? 200 : 404);
    }

    @Test
    void endsWithItsTimeAndCanBeSentAnew() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        verify(guest);
        var late = crew.token(guest.email(), "viewer");
        var id = id(crew);
        auth.sql(
                        "update team_invitations set expires_at = now() - interval '1 second', sent_at = now() - interval '14 days' where id = :id")
                .param("id", id)
                .update();

        guest.client().post(ACCEPT, Map.of("token", late)).is(404, "INVALID_INVITATION");
        guest.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");
        assertThat(guest.client().get("/api/v1/team-invitations").is(200).list("items"))
                .isEmpty();
        assertThat(open).noneMatch(invitations -> invitations.sentTo(late).isPresent());
        assertThat(statuses(crew)).containsExactly("expired");

        var mailbox = Mailbox.of(guest.email());
        mailbox.next();
        var resent = crew.owner()
                .client()
                .post(crew.path("/invitations/" + id + "/resend"))
                .is(200);
        assertThat(resent.text("status")).isEqualTo("pending");
        crew.owner().client().post(crew.path("/invitations/" + id + "/resend")).is(409, "SENT_JUST_NOW");
        guest.client().post(ACCEPT, Map.of("token", late)).is(404, "INVALID_INVITATION");
        guest.client()
                .post(ACCEPT, Map.of("token", Crew.tokenIn(mailbox.next())))
                .is(200);
    }

    @Test
    void makesRoomForAnotherOnceItIsOver() {
        var crew = Crew.of(server());
        var email = UUID.randomUUID() + "@example.org";
        crew.invite(email, "viewer").is(201);
        crew.invite(email.toUpperCase(Locale.ROOT), "developer").is(409, "ALREADY_INVITED");
        auth.sql("update team_invitations set expires_at = now() where id = :id")
                .param("id", id(crew))
                .update();
        crew.invite(email, "developer").is(201);
        assertThat(statuses(crew)).containsExactly("pending", "expired");
    }

    @Test
    void isTakenBackAndDeclined() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var token = crew.token(guest.email(), "viewer");
        crew.owner().client().delete(crew.path("/invitations/" + id(crew))).is(204);
        crew.owner().client().delete(crew.path("/invitations/" + id(crew))).is(404);
        guest.client().post(ACCEPT, Map.of("token", token)).is(404, "INVALID_INVITATION");

        var again = crew.token(guest.email(), "viewer");
        guest.client().post(DECLINE, Map.of("token", again)).is(204);
        guest.client().post(ACCEPT, Map.of("token", again)).is(404, "INVALID_INVITATION");
        crew.owner()
                .client()
                .post(crew.path("/invitations/" + id(crew) + "/resend"))
                .is(404);
        assertThat(statuses(crew)).containsExactly("declined", "revoked");
        guest.client().get(crew.path("")).is(404);
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
        assertThat(statuses(crew)).startsWith("revoked");
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
        var id = id(crew);
        lead.client().post(crew.path("/invitations/" + id + "/resend")).is(403, "FORBIDDEN");
        lead.client().delete(crew.path("/invitations/" + id)).is(403, "FORBIDDEN");
        assertThat(statuses(crew)).startsWith("pending");
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
        var theirs = id(foreign);

        crew.owner().client().delete(crew.path("/invitations/" + theirs)).is(404);
        crew.owner()
                .client()
                .post(crew.path("/invitations/" + theirs + "/resend"))
                .is(404);
        crew.owner().client().get(foreign.path("/invitations")).is(404);
        assertThat(statuses(foreign)).containsExactly("pending");
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

    @Test
    void letsPeopleRegisterByIt() {
        var crew = Crew.of(server());
        var email = UUID.randomUUID() + "@example.org";
        var token = crew.token(email, "viewer");

        assertThat(open.stream().flatMap(invitations -> invitations.sentTo(token).stream()))
                .containsExactly(email);
        assertThat(open.stream().flatMap(invitations -> invitations.sentTo(token + "x").stream()))
                .isEmpty();
        crew.owner().client().delete(crew.path("/invitations/" + id(crew))).is(204);
        assertThat(open.stream().flatMap(invitations -> invitations.sentTo(token).stream()))
                .isEmpty();
    }

    private static String answer(UUID id, String how) {
        return "/api/v1/team-invitations/" + id + "/" + how;
    }

    /// Of the latest.
    private static UUID id(Crew crew) {
        return UUID.fromString(crew.owner()
                .client()
                .get(crew.path("/invitations"))
                .is(200)
                .texts("items", "invitation_id")
                .getFirst());
    }

    /// The newest first.
    private static List<String> statuses(Crew crew) {
        return crew.owner().client().get(crew.path("/invitations")).is(200).texts("items", "status");
    }

    private void verify(Person person) {
        auth.sql("update users set email_verified_at = now() where email = :email")
                .param("email", person.email())
                .update();
    }

    private String stored(UUID id) {
        return auth.sql("select i::text from team_invitations i where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
