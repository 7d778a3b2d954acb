package dev.socrates.api;

import dev.socrates.api.People.Person;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A fresh team, and how people come into it: by the link of a mail.
record Crew(URI server, Person owner, String team) {

    static Crew of(URI server) {
        return of(server, People.fresh(server, "owner"));
    }

    static Crew of(URI server, Person owner) {
        var team = owner.client()
                .post("/api/v1/teams", Map.of("name", "Crew " + UUID.randomUUID()))
                .is(201)
                .text("team_id");
        return new Crew(server, owner, team);
    }

    String path(String below) {
        return "/api/v1/teams/" + team + below;
    }

    /// Somebody new in it.
    Person with(String role) {
        return join(People.fresh(server, role), role);
    }

    Person join(Person person, String role) {
        person.client()
                .post("/api/v1/team-invitations/accept", Map.of("token", token(person.email(), role)))
                .is(200);
        return person;
    }

    Reply invite(String email, String role) {
        return owner.client().post(path("/invite"), Map.of("email", email, "role", role));
    }

    /// Of the link that was mailed.
    String token(String email, String role) {
        var mailbox = Mailbox.of(email);
        mailbox.all().forEach(_ -> mailbox.next());
        invite(email, role).is(201);
        return tokenIn(mailbox.next());
    }

    static String tokenIn(Mailbox.Received mail) {
        return mail.path().replaceFirst("^/team-invitations/", "");
    }

    /// Of the latest invitation.
    UUID invitation() {
        return UUID.fromString(invitations().texts("items", "invitation_id").getFirst());
    }

    /// Of all invitations, the newest first.
    List<String> invitationStatuses() {
        return invitations().texts("items", "status");
    }

    private Reply invitations() {
        return owner.client().get(path("/invitations")).is(200);
    }

    String name() {
        return owner.client().get(path("")).is(200).text("name");
    }

    static UUID id(Person person) {
        return person.client().get("/api/v1/auth/me").is(200).id("user_id");
    }
}
