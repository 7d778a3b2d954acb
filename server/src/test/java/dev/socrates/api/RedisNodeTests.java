package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import dev.socrates.ServerTest;
import dev.socrates.platform.redis.RedisLink;
import dev.socrates.platform.redis.RedisServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A node that shares its limits with others, and what it does when their Redis goes.
@ServerTest
@DirtiesContext
@Timeout(180)
class RedisNodeTests {

    private static RedisServer redis;

    @LocalServerPort
    int port;

    @Autowired
    RedisLink link;

    @BeforeAll
    static void required() throws IOException {
        redis();
    }

    private static synchronized RedisServer redis() throws IOException {
        if (redis == null) {
            redis = RedisServer.start();
        }
        return redis;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        int place = redis().port();
        registry.add("socrates.redis.host", () -> "127.0.0.1");
        registry.add("socrates.redis.port", () -> place);
    }

    @AfterAll
    static void stop() {
        if (redis != null) {
            redis.close();
        }
    }

    @Test
    void healthTellsHowRedisIsAndTheNodeWorksOnWithoutIt() throws IOException {
        until("healthy");
        assertThat(health()).isEqualTo(Map.of("status", "healthy", "redis", "ok", "database", "ok"));
        var victim = UUID.randomUUID() + "@example.org";
        guess(victim, 3);

        redis.kill();
        guess(victim, 2);
        client().post("/api/v1/auth/login", Map.of("email", victim, "password", "guess 6"))
                .is(429, "TOO_MANY_ATTEMPTS");
        until("degraded");
        assertThat(health()).isEqualTo(Map.of("status", "degraded", "redis", "error", "database", "ok"));
        People.fresh(server(), "without-redis").client().get("/api/v1/auth/me").is(200);

        redis.restart();
        until("healthy");
        client().post("/api/v1/auth/login", Map.of("email", victim, "password", "guess 7"))
                .is(429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void failedSignInsAreCountedInRedisUnderNobodysName() throws IOException {
        var victim = UUID.randomUUID() + "@example.org";
        // A Redis that is slow for a moment is left alone for another, in which the node counts for itself.
        Patience.until("guesses are counted in Redis", () -> {
            client().post("/api/v1/auth/login", Map.of("email", victim, "password", "a guess"));
            return keys().toString().contains("sign-in-account");
        });

        assertThat(keys()).allMatch(key -> key.startsWith("socrates:limits:"));
        assertThat(keys().toString()).doesNotContain(victim);
    }

    private List<String> keys() {
        return link.ask(connection -> connection.lettuce().sync().keys("*")).orElse(List.of());
    }

    private void until(String status) {
        Patience.until(status, () -> status.equals(health().get("status")));
    }

    private void guess(String email, int times) {
        IntStream.range(0, times)
                .forEach(number -> client().post(
                                "/api/v1/auth/login", Map.of("email", email, "password", "guess " + number))
                        .is(401));
    }

    private java.net.URI server() {
        return java.net.URI.create("http://localhost:" + port);
    }

    private ApiClient client() {
        return ApiClient.of(server());
    }

    private Map<String, String> health() {
        var reply = client().get("/health").is(200);
        return Map.of(
                "status", reply.text("status"),
                "redis", reply.text("checks.redis"),
                "database", reply.text("checks.database"));
    }
}
