package dev.socrates.api;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The journey against a server that runs already, on demand: `-DexcludedGroups= -Dgroups=running-server
/// -Dsocrates.url=http://localhost:8000`.
@Tag("running-server")
class RunningServerTests {

    @Test
    void leadsFromRegistrationToAnExportedSpecification() {
        Journey.walk(URI.create(System.getProperty("socrates.url")), "test+" + UUID.randomUUID() + "@example.com");
    }
}
