package dev.socrates.platform.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Healthy means: ready for requests, and both databases answer.
@RestController
@Tag(name = "Health")
class HealthController {

    private final ApplicationAvailability availability;
    private final List<JdbcClient> databases;

    HealthController(ApplicationAvailability availability, JdbcClient specs, @Qualifier("auth") JdbcClient auth) {
        this.availability = availability;
        this.databases = List.of(specs, auth);
    }

    @GetMapping("/health")
    @SecurityRequirements
    @Operation(summary = "Whether the server can work")
    @ApiResponse(responseCode = "200", description = "Healthy")
    @ApiResponse(responseCode = "503", description = "Starting, or a database does not answer")
    ResponseEntity<Health> health() {
        var database = databases.stream().allMatch(HealthController::answers);
        var healthy = database && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return ResponseEntity.status(healthy ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Health(
                        healthy ? "healthy" : "unhealthy",
                        Instant.now(),
                        Map.of("database", database ? "ok" : "unavailable")));
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
