package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// One person's connection to a server. Whatever comes back is checked: the operation, the status and each
/// field must be documented, and nothing internal may leave.
public final class ApiClient {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String[] INTERNAL = {
        "\tat ",
        "Exception",
        "dev.socrates.",
        "org.springframework",
        "java.lang",
        "org.postgresql",
        "PSQL",
        "jdbc:",
        "select id",
        "insert into",
        "tools.jackson"
    };

    private final URI server;
    private final Documentation documentation;
    private final @Nullable String token;

    private ApiClient(URI server, Documentation documentation, @Nullable String token) {
        this.server = server;
        this.documentation = documentation;
        this.token = token;
    }

    /// A stranger's connection.
    public static ApiClient of(URI server) {
        return new ApiClient(server, Documentation.of(server), null);
    }

    public ApiClient with(String accessToken) {
        return new ApiClient(server, documentation, accessToken);
    }

    public Reply get(String path) {
        return send(request("GET", path, BodyPublishers.noBody()));
    }

    public Reply post(String path) {
        return send(request("POST", path, BodyPublishers.noBody()));
    }

    public Reply delete(String path) {
        return send(request("DELETE", path, BodyPublishers.noBody()));
    }

    public Reply post(String path, Map<String, ?> body) {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    public Reply put(String path, Map<String, ?> body) {
        return send("PUT", path, JSON.writeValueAsString(body));
    }

    public Reply put(String path, Map<String, ?> body, String ifMatch) {
        return send(request("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch));
    }

    public Reply send(String method, String path, String json) {
        return send(method, path, BodyPublishers.ofString(json, StandardCharsets.UTF_8), "application/json");
    }

    public Reply send(String method, String path, BodyPublisher body, String type) {
        return send(request(method, path, body).header("Content-Type", type));
    }

    public HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(server.resolve(path)).method(method, body);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Reply send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var reply = reply(request, response);
            hidesInternals(reply);
            documentation.check(request.method(), request.uri().getPath(), reply);
            return reply;
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(HttpRequest request, HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode json = type.contains("json") && !type.contains("jsonl")
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
        var call = request.method() + " " + request.uri().getPath();
        return new Reply(call, response.statusCode(), response.headers(), response.body(), json);
    }

    private static void hidesInternals(Reply reply) {
        if (reply.status() >= 400) {
            assertThat(reply.text()).as(reply.call()).doesNotContain(INTERNAL);
        }
    }
}
