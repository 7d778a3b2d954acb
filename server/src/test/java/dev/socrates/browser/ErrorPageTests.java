package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people see where a way ends. Programs are told by problem documents, as ever.
class ErrorPageTests extends BrowserTests {

    private static final String BROWSER = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    @Test
    void showsAWayOnWhereNothingIs() {
        watch.expect("404");
        var page = open(member(), "/nothing");

        assertThat(page.locator("h1")).hasText("There is nothing here");
        Axe.check(page);
        Measures.fitsItsWidth(page);
        Screenshots.take(page, "error");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My projects"))
                .click();
        assertThat(page.locator("h1")).hasText("Projects");
    }

    @Test
    void hidesTheProjectsOfOthers() {
        watch.expect("404");
        var page = open(member(), "/projects/" + member().project("Secret"));

        assertThat(page.locator("h1")).hasText("There is nothing here");
        assertThat(page.content()).doesNotContain("Secret");
    }

    @Test
    void looksTheSameInTheDarkAndOnAPhone() {
        watch.expect("404");
        var page = open(Look.DESKTOP.phone().inTheDark(), member(), "/projects/" + UUID.randomUUID());

        Axe.check(page);
        Measures.fitsItsWidth(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%00b", "/a|b", "/a%"})
    void answersWhatCannotBeReadAtAll(String path) throws IOException {
        var reply = raw(path, BROWSER);

        assertThat(reply).startsWith("HTTP/1.1 400").contains("That address makes no sense here", "text/html");
        assertThat(reply).doesNotContain("Tomcat", "HTTP Status", "Exception");
        assertThat(raw(path, "application/json")).contains("application/problem+json", "BAD_REQUEST");
    }

    @Test
    void answersWhatTheFirewallRefuses() throws Exception {
        var reply = get("/a;b//c", BROWSER);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("That address makes no sense here");
        assertThat(reply.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void answersWhatIsTooLarge() throws Exception {
        var request = request("/sign-in", BROWSER).POST(BodyPublishers.ofByteArray(new byte[6 * 1024 * 1024]));
        var reply = send(request);

        assertThat(reply.statusCode()).isEqualTo(413);
        assertThat(reply.body()).contains("That is too much at once");
    }

    @Test
    void tellsProgramsByDocuments() throws Exception {
        assertThat(type(get("/api/v1/nothing", BROWSER))).startsWith("application/problem+json");
        assertThat(type(get("/a;b", "application/json"))).startsWith("application/problem+json");
        assertThat(type(send(request("/a;b", BROWSER).header("HX-Request", "true"))))
                .startsWith("application/problem+json");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path, accept));
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(server() + path)).header("Accept", accept);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String type(HttpResponse<String> reply) {
        return reply.headers().firstValue("Content-Type").orElse("");
    }

    /// As no client of ours would ask.
    private String raw(String path, String accept) throws IOException {
        try (var socket = new java.net.Socket("localhost", port)) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
