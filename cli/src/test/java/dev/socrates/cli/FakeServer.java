package dev.socrates.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Speaks the contract for three questions, a follow-up, a conflict and a refused advance. Replies hold
/// fields that no client knows and nulls where the contract allows them.
final class FakeServer implements AutoCloseable {

    static final String TOKEN = "secret-token-1";
    private static final List<String> PHASES = List.of("discovery", "analysis", "design", "implementation");

    final List<String> requests = new ArrayList<>();
    private final Map<String, Refusal> refusals = new HashMap<>();
    boolean stopsEarly;
    private final HttpServer server;
    private int asked;
    private int answered;
    private boolean conflictOpen;
    private int phase;

    FakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /// The next call whose path ends so gets this instead of its reply.
    synchronized void refuseOnce(String last, int status, String body) {
        refusals.put(last, new Refusal(status, body));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath().replaceFirst("^/api/v1", "");
        requests.add(exchange.getRequestMethod() + " " + path + " " + body);
        var signedIn = path.startsWith("/auth/")
                || ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var refusal = refusals.remove(last(path));
        if (!signedIn) {
            send(exchange, 401, problem("Sign in first."));
        } else if (refusal != null) {
            send(exchange, refusal.status(), refusal.body());
        } else {
            reply(exchange, path, body);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void reply(HttpExchange exchange, String path, String body) throws IOException {
        switch (last(path)) {
            case "register" -> send(exchange, 201, "{\"user_id\": \"u\"}");
            case "login", "refresh" ->
                send(
                        exchange,
                        200,
                        "{\"access_token\": \"%s\", \"refresh_token\": \"r\", \"expires_in\": 900}".formatted(TOKEN));
            case "projects" -> send(exchange, 201, "{\"project_id\": \"p1\", \"phase\": \"discovery\", \"extra\": {}}");
            case "sessions" -> send(exchange, 201, "{\"session_id\": \"s1\", \"ended_at\": null}");
            case "next-question" -> send(exchange, 200, next());
            case "answer" -> send(exchange, 200, answer(body));
            case "chat" -> send(exchange, 200, Replies.answer(5));
            case "options" -> send(exchange, 200, Replies.OPTIONS);
            case "resolve" -> {
                conflictOpen = false;
                send(exchange, 200, "{\"status\": \"resolved\"}");
            }
            case "conflicts" -> send(exchange, 200, "{\"items\": [], \"next_cursor\": null}");
            case "status" -> send(exchange, 200, status());
            case "advance" -> advance(exchange);
            case "explanation" -> send(exchange, 200, Replies.EXPLANATION);
            case "skip", "defer", "end" -> send(exchange, 204, "");
            case "markdown" -> send(exchange, 200, "# Seats\n");
            case "json" -> send(exchange, 200, "{}");
            case "csv" -> send(exchange, 200, "category,facet\n");
            default -> send(exchange, 404, problem("Nothing is here."));
        }
    }

    private String next() {
        if (asked == 3 || stopsEarly) {
            return "{\"question_id\": null, \"stop_reason\": \"everything_is_clear\"}";
        }
        return Replies.QUESTIONS.get(asked++);
    }

    private String answer(String body) {
        answered++;
        conflictOpen = body.contains("4,000");
        return Replies.answer(answered);
    }

    private String status() {
        var complete = answered == 4 && !conflictOpen;
        return Replies.status(PHASES.get(phase), complete ? 100 : 25 * Math.min(answered, 3), complete);
    }

    private void advance(HttpExchange exchange) throws IOException {
        if (answered < 4 || conflictOpen) {
            send(exchange, 409, Replies.TOO_EARLY);
        } else {
            phase++;
            send(exchange, 200, "{\"phase\": \"%s\"}".formatted(PHASES.get(phase)));
        }
    }

    static String problem(String detail) {
        return "{\"title\": \"No\", \"detail\": \"%s\", \"details\": {}}".formatted(detail);
    }

    private record Refusal(int status, String body) {}

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
