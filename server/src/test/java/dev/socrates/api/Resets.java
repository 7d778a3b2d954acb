package dev.socrates.api;

import dev.socrates.api.People.Person;
import java.util.Map;

/// How somebody comes to a new password who has forgotten theirs.
record Resets(ApiClient anybody) {

    static final String ASK = "/api/v1/auth/password-reset";
    static final String NEW = "another long enough phrase";

    Reply ask(String email) {
        return anybody.post(ASK, Map.of("email", email));
    }

    /// The secret of the link that somebody has asked for and got.
    String token(Person person) {
        var mail = Mailbox.whole(person.email());
        mail.next();
        ask(person.email()).is(202);
        return Links.token(mail.next());
    }

    Reply confirm(String token, String password) {
        return anybody.post(ASK + "/confirm", Map.of("token", token, "new_password", password));
    }

    Reply login(String email, String password) {
        return anybody.post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }
}
