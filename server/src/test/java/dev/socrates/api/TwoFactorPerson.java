package dev.socrates.api;

import dev.socrates.identity.twofactor.TestCodes;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Somebody who has switched two-factor sign-in on.
record TwoFactorPerson(ApiClient anybody, People.Person person, String secret, List<String> recoveryCodes) {

    static final String MINE = "/api/v1/users/me/two-factor";
    static final String FIRST_STEP = "/api/v1/auth/login";
    static final String SECOND_STEP = "/api/v1/auth/login/two-factor";
    static final Map<String, String> PASSWORD = Map.of("current_password", People.PASSWORD);

    static TwoFactorPerson fresh(URI server, String name) {
        return of(server, People.fresh(server, name));
    }

    static TwoFactorPerson of(URI server, People.Person person) {
        var secret = person.client().post(MINE, PASSWORD).is(200).text("secret");
        var codes = person
                .client()
                .post(MINE + "/confirm", Map.of("code", TestCodes.now(secret)))
                .is(200)
                .list("recovery_codes")
                .stream()
                .map(code -> code.asString())
                .toList();
        return new TwoFactorPerson(ApiClient.of(server), person, secret, codes);
    }

    ApiClient client() {
        return person.client();
    }

    /// A code that nobody has used yet.
    String code() {
        return TestCodes.next(secret);
    }

    Map<String, String> credentials() {
        return Map.of("email", person.email(), "password", People.PASSWORD);
    }

    /// What the first step gives for the second.
    String ticket() {
        return anybody.post(FIRST_STEP, credentials())
                .is(401, "TWO_FACTOR_NEEDED")
                .text("details.ticket");
    }

    Reply pass(String ticket, String code) {
        return anybody.post(SECOND_STEP, Map.of("ticket", ticket, "code", code));
    }

    Reply recover(String ticket, String recoveryCode) {
        return anybody.post(SECOND_STEP, Map.of("ticket", ticket, "recovery_code", recoveryCode));
    }
}
