package dev.socrates.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends one request and reads one reply. Nothing is tried again: a refused call is a figure.
final class Wire {

    private static final String PREFIX = "/api/v1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI server;

    Wire(URI server) {
        this.server = server;
    }

    /// A reply, whatever its status.
    record Reply(int status, String body) {

        boolean fine() {
            return status >= 200 && status < 300;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /// The server did not do what was asked, or did not reply.
    static final class Failed extends RuntimeException {
        Failed(String message) {
            super(message);
        }
    }

    JsonNode get(String path, @Nullable String token) throws IOException {
        return expect("GET " + path, send("GET", path, null, token));
    }

    JsonNode post(String path, Map<String, ?> body, @Nullable String token) throws IOException {
        return expect("POST " + path, send("POST", path, body, token));
    }

    private static JsonNode expect(String call, Reply reply) throws IOException {
        if (!reply.fine()) {
            throw new Failed(call + " gives " + reply.status() + ": " + reply.body());
        }
        try {
            return reply.json();
        } catch (JacksonException e) {
            throw new IOException(call + " gives no JSON", e);
        }
    }

    /// @throws IOException when there is no whole reply
    Reply send(String method, String path, @Nullable Map<String, ?> body, @Nullable String token) throws IOException {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(server.resolve(path.equals("/health") ? path : PREFIX + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, content);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
