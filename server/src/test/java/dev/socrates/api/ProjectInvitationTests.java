package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectInvitationTests extends ApiTests {

    @Autowired
    JdbcClient specs;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void somebodyWithoutAnAccountMakesOneWithTheLink() {
        var circle = Circle.of(server());
        var email = Circle.address();
        var token = circle.token(email, "editor");

        anybody()
                .post("/api/v1/auth/register", Map.of("email", email, "password", People.PASSWORD, "invitation", token))
                .is(201);
        var tokens = anybody()
                .post("/api/v1/auth/login", Map.of("email", email, "password", People.PASSWORD))
                .is(200);
        var person = new People.Person(
                email,
                anybody().with(tokens.text("access_token")),
                tokens.text("access_token"),
                tokens.text("refresh_token"));
        assertThat(person.client()
                        .get("/api/v1/collaboration/invitations")
                        .is(200)
                        .texts("items", "project_id"))
                .containsExactly(circle.project());
        Circle.accept(person, token).is(200);

        assertThat(circle.seenBy(person)).isEqualTo(200);
        assertThat(circle.invitations()).containsExactly("accepted");
    }

    @Test
    void theLinkWorksOnceAndLookingAtItChangesNothing() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var token = circle.token(guest.email(), "viewer");
        var browser = new PageClient(server());

        for (int i = 0; i < 3; i++) {
            var page = browser.get("/invitations/" + token);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(circle.name());
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
        assertThat(circle.invitations()).containsExactly("pending");

        Circle.accept(guest, token).is(200);
        Circle.accept(guest, token).is(200);
        circle.remove(circle.owner(), guest).is(204);
        Circle.accept(guest, token).is(404, "INVALID_INVITATION");
        assertThat(circle.seenBy(guest)).isEqualTo(404);
    }

    @Test
    void itIsForItsAddressAlone() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var other = People.fresh(server(), "other");
        var token = circle.token(guest.email(), "viewer");
        var id = circle.owner()
                .client()
                .get(circle.path("/invitations"))
                .is(200)
                .texts("items", "invitation_id")
                .getFirst();

        Circle.accept(other, token).is(403, "OTHER_ADDRESS");
        other.client()
                .post("/api/v1/collaboration/invitations/" + id + "/accept")
                .is(404, "INVALID_INVITATION");
        // By its id alone only for an address that is known to be theirs.
        guest.client().post(circle.path("/invitations/" + id + "/accept")).is(404, "INVALID_INVITATION");
        assertThat(guest.client()
                        .get("/api/v1/collaboration/invitations")
                        .is(200)
                        .list("items"))
                .isEmpty();
        assertThat(circle.seenBy(other)).isEqualTo(404);

        AccountRows.verify(auth, guest.email());
        guest.client().post(circle.path("/invitations/" + id + "/accept")).is(200);
        assertThat(circle.seenBy(guest)).isEqualTo(200);
    }

    @Test
    void whatIsOverIsWorthNothing() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var revoked = circle.token(guest.email(), "viewer");
        var id = only(circle);
        circle.owner().client().delete(circle.path("/invitations/" + id)).is(204);

        assertThat(Circle.accept(guest, revoked).is(404, "INVALID_INVITATION").text("details.status"))
                .isEqualTo("revoked");
        circle.owner()
                .client()
                .post(circle.path("/invitations/" + id + "/resend"))
                .is(409, "INVITATION_OVER");
        for (var forged : new String[] {"x", revoked + "x", UUID.randomUUID().toString(), "%27or%201=1"}) {
            guest.client().post("/api/v1/invitations/" + forged + "/accept").is(404, "INVALID_INVITATION");
        }
        assertThat(circle.seenBy(guest)).isEqualTo(404);
    }

    @Test
    void itIsOverAfterFourteenDays() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var token = circle.token(guest.email(), "viewer");
        assertThat(specs.sql("""
                select extract(epoch from expires_at - sent_at)::bigint from projects.invitation where project_id = :id
                """)
                        .param("id", UUID.fromString(circle.project()))
                        .query(Long.class)
                        .single())
                .isEqualTo(14 * 24 * 3_600L);
        age(circle, "15 days");

        assertThat(Circle.accept(guest, token).is(404, "INVALID_INVITATION").text("details.status"))
                .isEqualTo("expired");
        assertThat(new PageClient(server()).get("/invitations/" + token).statusCode())
                .isEqualTo(404);
    }

    @Test
    void sentOnceMoreOnlyTheNewLinkWorks() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var first = circle.token(guest.email(), "viewer");
        var id = only(circle);
        circle.owner()
                .client()
                .post(circle.path("/invitations/" + id + "/resend"))
                .is(429, "TOO_MANY_MAILS");
        age(circle, "1 hour");
        var mailbox = Mailbox.of(guest.email());
        mailbox.all().forEach(_ -> mailbox.next());

        circle.owner()
                .client()
                .post(circle.path("/invitations/" + id + "/resend"))
                .is(200);
        var second = Circle.tokenIn(mailbox.next());

        Circle.accept(guest, first).is(404, "INVALID_INVITATION");
        Circle.accept(guest, second).is(200);
    }

    @Test
    void askedTwiceThereIsOneInvitation() throws Exception {
        var circle = Circle.of(server());
        var email = Circle.address();
        var shouted = email.toUpperCase(Locale.ROOT);

        AtOnce.of(
                        () -> circle.invite(email, "viewer"),
                        () -> circle.invite(shouted, "viewer"),
                        () -> circle.invite(email, "viewer"),
                        () -> circle.invite(shouted, "viewer"))
                .forEach(reply -> reply.is(201));

        assertThat(circle.invitations()).containsExactly("pending");
        circle.invite(circle.owner().email(), "viewer").is(409, "ALREADY_MEMBER");
    }

    @Test
    void acceptedInManyTabsAtOnceThereIsOneMember() throws Exception {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var token = circle.token(guest.email(), "viewer");

        AtOnce.times(6, () -> Circle.accept(guest, token)).forEach(reply -> reply.is(200));

        assertThat(circle.owner()
                        .client()
                        .get(circle.path("/collaborators"))
                        .is(200)
                        .list("items"))
                .hasSize(2);
        assertThat(circle.events().stream().filter("member_added"::equals)).hasSize(1);
    }

    @Test
    void declinedItIsOver() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var token = circle.token(guest.email(), "viewer");

        guest.client().post("/api/v1/invitations/" + token + "/decline").is(204);

        Circle.accept(guest, token).is(404, "INVALID_INVITATION");
        assertThat(circle.invitations()).containsExactly("declined");
        assertThat(circle.events()).contains("invitation_declined");
    }

    @Test
    void itFallsWithTheRightsOfWhoAsked() {
        var circle = Circle.of(server());
        var keeper = circle.with("keeper", "members", "export");
        var guest = People.fresh(server(), "guest");
        circle.invite(keeper, guest.email(), "viewer", null).is(201);
        var token = Circle.tokenIn(Mailbox.latest(guest.email()));
        circle.remove(circle.owner(), keeper).is(204);

        Circle.accept(guest, token).is(404, "INVALID_INVITATION");
        assertThat(circle.seenBy(guest)).isEqualTo(404);
    }

    @Test
    void aDeletedProjectTakesNobodyIn() {
        var circle = Circle.of(server());
        var guest = People.fresh(server(), "guest");
        var token = circle.token(guest.email(), "viewer");
        circle.owner().client().delete(circle.path("")).is(204);

        Circle.accept(guest, token).is(404, "INVALID_INVITATION");
        assertThat(new PageClient(server()).get("/invitations/" + token).body()).doesNotContain(circle.name());
    }

    @Test
    void nothingThatPeopleTypeGetsIntoTheHeadOfAMail() {
        var circle = Circle.of(server());
        for (var address : List.of(
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "a@example.org\u0000",
                "not an address",
                "",
                "x".repeat(300) + "@example.org")) {
            circle.invite(address, "viewer").blames("email");
        }
        circle.owner()
                .client()
                .put(circle.path(""), Map.of("name", "Tickets\r\nBcc: victim@example.org"))
                .is(200);
        var guest = Circle.address();
        circle.invite(guest, "viewer").is(201);
        var mail = Mailbox.latest(guest);
        assertThat(mail.subject()).contains("Tickets").doesNotContain("\n", "\r");
        assertThat(mail.link()).startsWith(server().resolve("/invitations/").toString());
    }

    private String only(Circle circle) {
        return circle.owner()
                .client()
                .get(circle.path("/invitations"))
                .is(200)
                .texts("items", "invitation_id")
                .getFirst();
    }

    private void age(Circle circle, String by) {
        specs.sql("""
                update projects.invitation
                   set sent_at = sent_at - :by::interval, expires_at = expires_at - :by::interval
                 where project_id = :id
                """)
                .param("by", by)
                .param("id", UUID.fromString(circle.project()))
                .update();
    }
}
