package dev.socrates.api;

import dev.socrates.ServerTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class JourneyTests {

    @LocalServerPort
    int port;

    @Test
    void leadsFromRegistrationToAnExportedSpecification() {
        Journey.walk(URI.create("http://localhost:" + port), "test@example.com");
    }
}
