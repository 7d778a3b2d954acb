package dev.socrates.api;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The journey against a server that runs already: `-Dsocrates.url=http://localhost:8000`.
@EnabledIfSystemProperty(named = "socrates.url", matches = "https?://.+")
class RunningServerTests {

    @Test
    void leadsFromRegistrationToAnExportedSpecification() {
        Journey.walk(URI.create(System.getProperty("socrates.url")), "test+" + UUID.randomUUID() + "@example.com");
    }
}
