package dev.socrates.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// What a browser does over the wire: keeps cookies, takes compressed content. It caches nothing, that is
/// reckoned by [Weight].
final class Tab {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(new CookieManager())
            .build();
    private final URI server;

    Tab(URI server) {
        this.server = server;
    }

    /// @param bytes as they came over the wire, without the head
    record Loaded(int status, int bytes, String text) {

        boolean fine() {
            return status == 200;
        }
    }

    /// A redirect is not followed: a page that sends people elsewhere is not the page that was meant.
    Loaded get(String path) throws IOException {
        var response = send(request(path).GET());
        return new Loaded(response.statusCode(), response.body().length, text(response));
    }

    /// Through the form, as people do.
    void signIn(Person.Credentials credentials) throws IOException {
        var form = get("/sign-in");
        var csrf = CSRF.matcher(form.text());
        if (!form.fine() || !csrf.find()) {
            throw new Wire.Failed("the sign-in page is not there: " + form.status());
        }
        var fields = Map.of("_csrf", csrf.group(1), "email", credentials.email(), "password", credentials.password());
        var response = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(fields))));
        if (response.statusCode() / 100 != 3) {
            throw new Wire.Failed("signing in gives " + response.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var body = response.body();
        if (body.length > 0
                && response.headers()
                        .firstValue("Content-Encoding")
                        .filter("gzip"::equals)
                        .isPresent()) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
