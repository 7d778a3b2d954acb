package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.identity.OpenInvitations;
import dev.socrates.identity.Secret;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
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
        assertThat(crew.invitationStatuses()).containsExactly("accepted");
    }

    @Test
    void isOfNoUseToAnybodyElse() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var thief = People.fresh(server(), "thief");
        var token = crew.token(guest.email(), "owner");
        var id = crew.invitation();

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
        assertThat(crew.invitationStatuses()).containsExactly("pending");
        guest.client().post(ACCEPT, Map.of("token", token)).is(200);
    }

    @Test
    void canBeAnsweredByIdOnceTheAddressIsVerified() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        crew.invite(guest.email(), "viewer").is(201);
        var id = crew.invitation();
        assertThat(guest.client().get("/api/v1/team-invitations").is(200).list("items"))
                .isEmpty();
        guest.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");

        AccountRows.verify(auth, guest.email());

        var mine = guest.client().get("/api/v1/team-invitations").is(200);
        assertThat(mine.texts("items", "invitation_id")).containsExactly(id.toString());
        assertThat(mine.texts("items", "team_name")).containsExactly(crew.name());
        guest.client().post(answer(id, "accept")).is(200);
        guest.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");
        assertThat(guest.client().get("/api/v1/team-invitations").is(200).list("items"))
                .isEmpty();
    }

    @Test
    void isAnsweredOnceAlsoByTwoAtOnce() throws Exception {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var token = crew.token(guest.email(), "developer");
        Callable<Integer> accepting =
                () -> guest.client().post(ACCEPT, Map.of("token", token)).status();
        Callable<Integer> declining =
                () -> guest.client().post(DECLINE, Map.of("token", token)).status();

        var statuses = AtOnce.of(accepting, declining, accepting, accepting);

        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 404)).hasSize(3);
        boolean accepted = crew.invitationStatuses().equals(List.of("accepted"));
        assertThat(guest.client().get(crew.path("")).status()).isEqualTo(accepted ? 200 : 404);
    }

    @Test
    void endsWithItsTimeAndCanBeSentAnew() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        AccountRows.verify(auth, guest.email());
        var late = crew.token(guest.email(), "viewer");
        var id = crew.invitation();
        auth.sql(
                        "update team_invitations set expires_at = now() - interval '1 second', sent_at = now() - interval '14 days' where id = :id")
                .param("id", id)
                .update();

        guest.client().post(ACCEPT, Map.of("token", late)).is(404, "INVALID_INVITATION");
        guest.client().post(answer(id, "accept")).is(404, "INVALID_INVITATION");
        assertThat(guest.client().get("/api/v1/team-invitations").is(200).list("items"))
                .isEmpty();
        assertThat(open).noneMatch(invitations -> invitations.sentTo(late).isPresent());
        assertThat(crew.invitationStatuses()).containsExactly("expired");

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
    void isTakenBackAndDeclined() {
        var crew = Crew.of(server());
        var guest = People.fresh(server(), "guest");
        var token = crew.token(guest.email(), "viewer");
        crew.owner()
                .client()
                .delete(crew.path("/invitations/" + crew.invitation()))
                .is(204);
        crew.owner()
                .client()
                .delete(crew.path("/invitations/" + crew.invitation()))
                .is(404);
        guest.client().post(ACCEPT, Map.of("token", token)).is(404, "INVALID_INVITATION");

        var again = crew.token(guest.email(), "viewer");
        guest.client().post(DECLINE, Map.of("token", again)).is(204);
        guest.client().post(ACCEPT, Map.of("token", again)).is(404, "INVALID_INVITATION");
        crew.owner()
                .client()
                .post(crew.path("/invitations/" + crew.invitation() + "/resend"))
                .is(404);
        assertThat(crew.invitationStatuses()).containsExactly("declined", "revoked");
        guest.client().get(crew.path("")).is(404);
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
        crew.owner()
                .client()
                .delete(crew.path("/invitations/" + crew.invitation()))
                .is(204);
        assertThat(open.stream().flatMap(invitations -> invitations.sentTo(token).stream()))
                .isEmpty();
    }

    private static String answer(UUID id, String how) {
        return "/api/v1/team-invitations/" + id + "/" + how;
    }

    private String stored(UUID id) {
        return auth.sql("select i::text from team_invitations i where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
