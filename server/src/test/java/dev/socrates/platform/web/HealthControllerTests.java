package dev.socrates.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ServerTest
class HealthControllerTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationAvailability availability;

    @Autowired
    JdbcClient specs;

    @Test
    void isHealthyOnceReady() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                    .build();

            var response = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body())
                    .contains("\"status\":\"healthy\"", "\"checks\":{\"database\":\"ok\"}")
                    .containsPattern("\"timestamp\":\"[0-9-]+T");
        }
    }

    @Test
    void isUnhealthyWhenOneDatabaseIsAway() {
        var away = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/auth", "a", "b"));

        var answer = new HealthController(availability, specs, away, Optional.empty()).health();

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody())
                .extracting(
                        HealthController.Health::status,
                        health -> health.checks().get("database"))
                .containsExactly("unhealthy", "unavailable");
    }
}
