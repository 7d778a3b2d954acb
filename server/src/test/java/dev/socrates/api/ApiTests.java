package dev.socrates.api;

import dev.socrates.ServerTest;
import java.net.URI;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What tests over HTTP share: one server, and people who use it.
@ServerTest
abstract class ApiTests {

    @LocalServerPort
    int port;

    final URI server() {
        return URI.create("http://localhost:" + port);
    }

    final ApiClient anybody() {
        return ApiClient.of(server());
    }

    final ApiClient alice() {
        return People.named(server(), "alice").client();
    }

    final ApiClient bob() {
        return People.named(server(), "bob").client();
    }

    final Workspace workspace() {
        return Workspace.of(alice());
    }
}
