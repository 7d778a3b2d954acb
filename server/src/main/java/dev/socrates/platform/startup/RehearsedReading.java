package dev.socrates.platform.startup;

import dev.socrates.platform.startup.RehearsedInterview.Played;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody who signs in with a browser and reads each page of a project a few times.
final class RehearsedReading {

    private static final int TIMES = 12;
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES =
            List.of("/", "/projects", "/projects/new", "/settings", "/palette?q=the", "/shortcuts", "/nowhere");
    private static final List<String> OF_PROJECT =
            List.of("", "/interview", "/specifications", "/conflicts", "/phases", "/exports", "/drafts", "/edit");

    private final URI server;

    RehearsedReading(URI server) {
        this.server = server;
    }

    void read(Played played) throws IOException, InterruptedException {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            signIn(browser, played);
            for (int i = 0; i < TIMES; i++) {
                for (var page : PAGES) {
                    get(browser, page);
                }
                for (var page : OF_PROJECT) {
                    get(browser, "/projects/" + played.project() + page);
                }
            }
        }
    }

    private void signIn(HttpClient browser, Played played) throws IOException, InterruptedException {
        var form = FORM_TOKEN.matcher(get(browser, "/sign-in"));
        if (!form.find()) {
            throw new IOException("the sign-in page has no form");
        }
        var fields = "_csrf=" + encoded(form.group(1)) + "&email=" + encoded(played.email()) + "&password="
                + encoded(played.password()) + "&next=%2F";
        browser.send(
                page("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.discarding());
    }

    private String get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(page(path).GET().build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
