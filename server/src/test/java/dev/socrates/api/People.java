package dev.socrates.api;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// People with accounts, made once per server: registration and sign-in cost half a second of bcrypt.
final class People {

    static final String PASSWORD = "correct horse battery staple";

    private static final Map<String, Person> KNOWN = new ConcurrentHashMap<>();

    record Person(String email, ApiClient client, String accessToken, String refreshToken) {}

    private People() {}

    static Person named(URI server, String name) {
        return KNOWN.computeIfAbsent(server + " " + name, _ -> fresh(server, name));
    }

    /// For tests that end sessions or change the account.
    static Person fresh(URI server, String name) {
        var email = name + "-" + UUID.randomUUID() + "@example.org";
        var anybody = ApiClient.of(server);
        var credentials = Map.of("email", email, "password", PASSWORD);
        anybody.post("/api/v1/auth/register", credentials).is(201);
        var tokens = anybody.post("/api/v1/auth/login", credentials).is(200);
        return new Person(
                email,
                anybody.with(tokens.text("access_token")),
                tokens.text("access_token"),
                tokens.text("refresh_token"));
    }
}
