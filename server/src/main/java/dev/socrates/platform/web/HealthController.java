package dev.socrates.platform.web;

import dev.socrates.platform.redis.RedisLink;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Healthy means: ready for requests, and both databases answer. Without its Redis a node still works; that is told
/// as degraded, and no reason to stop it.
@RestController
@Tag(name = "Health")
class HealthController {

    private final ApplicationAvailability availability;
    private final List<JdbcClient> databases;
    private final Optional<RedisLink> redis;

    HealthController(
            ApplicationAvailability availability,
            JdbcClient specs,
            @Qualifier("auth") JdbcClient auth,
            Optional<RedisLink> redis) {
        this.availability = availability;
        this.databases = List.of(specs, auth);
        this.redis = redis;
    }

    @GetMapping("/health")
    @SecurityRequirements
    @Operation(summary = "Whether the server can work")
    @ApiResponse(responseCode = "200", description = "Healthy, or degraded: only what several nodes share is missing")
    @ApiResponse(responseCode = "503", description = "Starting, or a database does not answer")
    ResponseEntity<Health> health() {
        var checks = new LinkedHashMap<String, String>();
        var database = databases.stream().allMatch(HealthController::answers);
        checks.put("database", database ? "ok" : "unavailable");
        redis.ifPresent(link -> checks.put("redis", link.isUp() ? "ok" : "error"));
        var works = database && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        var whole = redis.map(RedisLink::isUp).orElse(true);
        return ResponseEntity.status(works ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Health(!works ? "unhealthy" : whole ? "healthy" : "degraded", Instant.now(), checks));
    }

    private static boolean answers(JdbcClient database) {
        try {
            return database.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException _) {
            return false;
        }
    }

    record Health(String status, Instant timestamp, Map<String, String> checks) {}
}
