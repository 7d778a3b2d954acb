package dev.socrates.api;

import java.util.Map;

/// How people delete their own accounts.
final class Erasing {

    static final String ME = "/api/v1/users/me";

    private Erasing() {}

    /// @param confirmation the address, typed once more
    static Reply ask(ApiClient me, String password, String confirmation) {
        var body = Map.of("password", password, "confirmation", confirmation);
        return me.send("DELETE", ME, ApiClient.JSON.writeValueAsString(body));
    }
}
