package dev.socrates.cli;

import dev.socrates.cli.Contract.Problem;
import dev.socrates.cli.Contract.Tokens;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Sends one request and reads one reply. Holds the tokens and shows them to nobody; renews them when the
/// server says that they are too old, and waits when it says that it is too busy.
final class Wire {

    private static final String PREFIX = "/api/v1";
    private static final int PATIENCE = 5;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final String base;
    private @Nullable Tokens tokens;

    Wire(URI server) {
        this.base = server.toString().replaceAll("/+$", "") + PREFIX;
    }

    void signIn(Tokens fresh) {
        this.tokens = fresh;
    }

    <T> T get(String path, Class<T> type) {
        return read("GET " + path, send("GET", path, null), type);
    }

    String text(String path) {
        return send("GET", path, null);
    }

    <T> T post(String path, Map<String, String> body, Class<T> type) {
        return read("POST " + path, send("POST", path, body), type);
    }

    void post(String path, Map<String, String> body) {
        send("POST", path, body);
    }

    private String send(String method, String path, @Nullable Map<String, String> body) {
        var call = method + " " + path;
        var response = exchange(call, method, path, body);
        for (var attempt = 1; attempt < PATIENCE && busy(response); attempt++) {
            pause(response);
            response = exchange(call, method, path, body);
        }
        if (response.statusCode() == 401 && renew()) {
            response = exchange(call, method, path, body);
        }
        if (response.statusCode() >= 300) {
            throw Refused.of(call, response.statusCode(), problem(response.body()));
        }
        return response.body();
    }

    private HttpResponse<String> exchange(String call, String method, String path, @Nullable Map<String, String> body) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "*/*")
                .method(method, content);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (tokens != null) {
            request.header("Authorization", "Bearer " + tokens.accessToken());
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw Refused.unreachable(call, "nobody answers at " + base);
        } catch (IOException e) {
            throw Refused.unreachable(call, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.unreachable(call, "interrupted");
        }
    }

    private boolean renew() {
        var old = tokens;
        if (old == null || old.refreshToken() == null) {
            return false;
        }
        tokens = null;
        var reply =
                exchange("POST /auth/refresh", "POST", "/auth/refresh", Map.of("refresh_token", old.refreshToken()));
        if (reply.statusCode() >= 300) {
            return false;
        }
        tokens = read("POST /auth/refresh", reply.body(), Tokens.class);
        return true;
    }

    private <T> T read(String call, String body, Class<T> type) {
        try {
            var value = json.readValue(body.isBlank() ? "{}" : body, type);
            if (value == null) {
                throw Refused.unreachable(call, "the reply is empty");
            }
            return value;
        } catch (JacksonException e) {
            throw Refused.unreachable(call, "the reply is not what was agreed: " + e.getOriginalMessage());
        }
    }

    private Problem problem(String body) {
        try {
            var problem = json.readValue(body, Problem.class);
            return problem == null ? Problem.unexplained() : problem;
        } catch (JacksonException e) {
            return Problem.unexplained();
        }
    }

    private static boolean busy(HttpResponse<String> response) {
        return response.statusCode() == 429 || response.statusCode() == 503;
    }

    private static void pause(HttpResponse<String> response) {
        var seconds = response.headers().firstValue("Retry-After").orElse("1");
        var wait = seconds.matches("\\d{1,3}") ? Math.clamp(Long.parseLong(seconds), 1, 60) : 1;
        try {
            Thread.sleep(Duration.ofSeconds(wait));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
