package dev.socrates.browser;

import dev.socrates.api.ApiClient;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/// Somebody with an account.
///
/// @param client the same person over REST
/// @param state what a browser knows after signing in
record Member(String email, ApiClient client, String state) {

    static final String PASSWORD = "correct horse battery staple";

    /// A new person whose browser has signed in already.
    static Member fresh(URI server) {
        var email = "member-" + UUID.randomUUID() + "@example.org";
        var credentials = Map.of("email", email, "password", PASSWORD);
        var anybody = ApiClient.of(server);
        anybody.post("/api/v1/auth/register", credentials).is(201);
        var token = anybody.post("/api/v1/auth/login", credentials).is(200).text("access_token");
        return new Member(email, anybody.with(token), signIn(server, email));
    }

    private static String signIn(URI server, String email) {
        try (var context = Chromium.browser().newContext(Look.DESKTOP.options(server.toString()))) {
            var page = context.newPage();
            page.navigate("/sign-in");
            page.fill("input[name=email]", email);
            page.fill("input[name=password]", PASSWORD);
            page.press("input[name=password]", "Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
            return context.storageState();
        }
    }

    /// A finished project to look at.
    String sample() {
        return client.post("/api/v1/projects/sample").is(201).text("project_id");
    }

    String project(String name) {
        return client.post("/api/v1/projects", Map.of("name", name)).is(201).text("project_id");
    }
}
