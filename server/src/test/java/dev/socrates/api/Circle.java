package dev.socrates.api;

import dev.socrates.api.People.Person;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A fresh project, and how people come into it: by the link of a mail.
record Circle(URI server, Person owner, String project, String name) {

    static Circle of(URI server) {
        return of(server, People.fresh(server, "owner"));
    }

    static Circle of(URI server, Person owner) {
        var name = "Circle " + UUID.randomUUID();
        var project = owner.client()
                .post("/api/v1/projects", Map.of("name", name))
                .is(201)
                .text("project_id");
        return new Circle(server, owner, project, name);
    }

    String path(String below) {
        return "/api/v1/projects/" + project + below;
    }

    /// Somebody new in it.
    Person with(String role) {
        return join(People.fresh(server, role), role);
    }

    /// Somebody new with a role of the project's own.
    Person with(String name, String... permissions) {
        return join(People.fresh(server, "custom"), "custom", role(name, permissions));
    }

    Person join(Person person, String role) {
        return join(person, role, null);
    }

    Person join(Person person, String role, String custom) {
        var mailbox = Mailbox.of(person.email());
        mailbox.all().forEach(_ -> mailbox.next());
        invite(owner, person.email(), role, custom).is(201);
        accept(person, tokenIn(mailbox.next())).is(200);
        return person;
    }

    String role(String name, String... permissions) {
        return owner.client()
                .post(path("/roles"), Map.of("name", name, "permissions", List.of(permissions)))
                .is(201)
                .text("role_id");
    }

    Reply invite(String email, String role) {
        return invite(owner, email, role, null);
    }

    Reply invite(Person inviter, String email, String role, String custom) {
        return inviter.client().post(path("/invitations"), asked(email, role, custom));
    }

    /// Of the link that was mailed to somebody who has not had one.
    String token(String email, String role) {
        invite(email, role).is(201);
        return tokenIn(Mailbox.latest(email));
    }

    Reply change(Person who, Person whom, String role, String custom) {
        var body = new HashMap<String, Object>(Map.of("role", role));
        if (custom != null) {
            body.put("role_id", custom);
        }
        return who.client().put(path("/collaborators/" + id(whom)), body);
    }

    Reply remove(Person who, Person whom) {
        return who.client().delete(path("/collaborators/" + id(whom)));
    }

    Reply handOver(Person who, Person to) {
        return who.client().post(path("/transfer"), Map.of("user_id", id(to), "confirm", name));
    }

    /// Whether somebody can see it.
    int seenBy(Person person) {
        return person.client().get(path("")).status();
    }

    List<String> events() {
        return owner.client().get(path("/events?limit=200")).is(200).texts("items", "type");
    }

    /// What the invitations have become, the newest first.
    List<String> invitations() {
        return owner.client().get(path("/invitations")).is(200).texts("items", "status");
    }

    static Reply accept(Person person, String token) {
        return person.client().post("/api/v1/invitations/" + token + "/accept");
    }

    static String tokenIn(Mailbox.Received mail) {
        return mail.path().replaceFirst("^/invitations/", "");
    }

    static String address() {
        return "asked-" + UUID.randomUUID() + "@example.org";
    }

    static UUID id(Person person) {
        return person.client().get("/api/v1/auth/me").is(200).id("user_id");
    }

    private static Map<String, Object> asked(String email, String role, String custom) {
        var body = new HashMap<String, Object>(Map.of("email", email, "role", role));
        if (custom != null) {
            body.put("role_id", custom);
        }
        return body;
    }
}
