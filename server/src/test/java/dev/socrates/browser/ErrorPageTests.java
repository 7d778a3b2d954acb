package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.socrates.platform.web.ErrorPages;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/// What people see where a way ends. Programs are told by problem documents, as ever.
class ErrorPageTests extends BrowserTests {

    private static final String BROWSER = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8";

    @Autowired
    ErrorPages pages;

    @Autowired
    WebApplicationContext context;

    @Test
    void showsAWayOnWhereNothingIs() {
        watch.expect("404");
        var page = open(member(), "/nothing");

        assertThat(page.locator("h1")).hasText("There is nothing here");
        assertThat(page.locator("#palette-open")).isVisible();
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

    @ParameterizedTest
    @CsvSource({
        "GET, 500, Something went wrong on our side, true",
        "POST, 500, Something went wrong on our side, false",
        "GET, 503, The server needs a moment, true",
        "GET, 429, Too fast, true",
        "GET, 403, You may not do that, false",
        "GET, 405, That does not work this way, false",
        "POST, 409, That did not work, false",
        "GET, 418, That did not work, false"
    })
    void knowsWhatToSay(String method, int status, String title, boolean again) throws IOException {
        var request = new MockHttpServletRequest(context.getServletContext(), method, "/projects");
        var response = new MockHttpServletResponse();
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), "In its own words.");
        problem.setProperty("error_id", "0199-1");
        pages.write(request, response, problem);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("text/html");
        assertThat(response.getContentAsString()).contains(title, "0199-1").doesNotContain("??");
        assertThat(response.getContentAsString().contains("Try again")).isEqualTo(again);
        assertThat(response.getContentAsString().contains("In its own words."))
                .isEqualTo(status == 409 || status == 429);
    }

    @Test
    void tellsProgramsByDocuments() throws Exception {
        assertThat(type(get("/api/v1/nothing", BROWSER))).startsWith("application/problem+json");
        assertThat(raw("/a%00b", "application/json")).contains("application/problem+json", "BAD_REQUEST");
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
