package dev.socrates.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without JavaScript and without patience: it holds cookies, sends what forms hold, and follows no
/// redirect by itself.
final class PageClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI server;

    PageClient(URI server) {
        this.server = server;
    }

    /// Somebody who has signed in.
    static PageClient signedIn(URI server, String email, String password) {
        var page = new PageClient(server);
        var reply = page.submit("/sign-in", Map.of("email", email, "password", password));
        if (reply.statusCode() != 303) {
            throw new AssertionError("sign-in answered " + reply.statusCode());
        }
        return page;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    /// Opens the page with the form, then sends the form with its token.
    HttpResponse<String> submit(String path, Map<String, String> fields, String... headers) {
        return submit(path, path, fields, headers);
    }

    HttpResponse<String> submit(String page, String path, Map<String, String> fields, String... headers) {
        return post(path, formToken(page), fields, headers);
    }

    /// Where a reply leads.
    static String location(HttpResponse<String> reply) {
        return reply.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(reply.statusCode() + " " + reply.body()));
    }

    String formToken(String page) {
        var html = get(page).body();
        var token = FORM_TOKEN.matcher(html);
        if (!token.find()) {
            throw new AssertionError(page + " has no form: " + html);
        }
        return token.group(1);
    }

    HttpResponse<String> post(String path, String formToken, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<String, String>(fields);
        all.put("_csrf", formToken);
        var body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        request.setHeader("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var value = cookie.substring(0, cookie.indexOf(';'));
        var name = value.substring(0, value.indexOf('='));
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value.substring(name.length() + 1));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
