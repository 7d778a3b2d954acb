package dev.socrates.api;

import dev.socrates.ServerTest;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/// One server with names, origins, a proxy and narrow limits. The tests speak as that proxy, so that each of them has
/// an address of its own and its own count.
@ServerTest
@TestPropertySource(
        properties = {
            "socrates.allowed-hosts=socrates.example.com, *.tenants.example.com",
            "socrates.allowed-origins=https://app.example.com,http://localhost:3000",
            "socrates.public-url=https://public.example.org",
            "socrates.trusted-proxies=127.0.0.1,::1,10.0.0.0/8",
            "socrates.limits.account=30",
            "socrates.limits.key=5",
            "socrates.limits.address=20",
            "socrates.limits.endpoint=12",
            "socrates.limits.endpoints.register.per-minute=3",
        })
abstract class GuardedTests {

    static final String BROWSER = "Accept: text/html,*/*;q=0.8";
    static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @LocalServerPort
    int port;

    RawHttp http;

    /// Somebody who has not been here before.
    String address;

    @BeforeEach
    void newcomer() {
        http = new RawHttp(port);
        address = newAddress();
    }

    static String newAddress() {
        int number = NEXT.getAndIncrement();
        return "203.0." + number / 250 + "." + (1 + number % 250);
    }

    final URI server() {
        return URI.create("http://localhost:" + port);
    }

    RawHttp.Response get(String path, String... headers) {
        return http.get(path, with(headers));
    }

    RawHttp.Response post(String path, String json, String... headers) {
        return http.post(path, json, with(with(headers), "Content-Type: application/json"));
    }

    RawHttp.Response preflight(String origin, String method, String headers) {
        return http.send(
                "OPTIONS /api/v1/projects HTTP/1.1",
                "",
                with(
                        "Origin: " + origin,
                        "Access-Control-Request-Method: " + method,
                        "Access-Control-Request-Headers: " + headers));
    }

    final String[] with(String... headers) {
        return with(headers, "Host: localhost:" + port, "X-Forwarded-For: " + address);
    }

    static String[] with(String[] headers, String... more) {
        return Stream.concat(Arrays.stream(headers), Arrays.stream(more)).toArray(String[]::new);
    }

    /// A new account's access token; registration and sign-in come from an address of their own.
    final String token() {
        var back = address;
        address = newAddress();
        try {
            var credentials =
                    "{\"email\":\"" + UUID.randomUUID() + "@example.org\",\"password\":\"" + People.PASSWORD + "\"}";
            expect(201, post("/api/v1/auth/register", credentials));
            var reply = expect(200, post("/api/v1/auth/login", credentials));
            return ApiClient.JSON.readTree(chunkless(reply)).get("access_token").asString();
        } finally {
            address = back;
        }
    }

    static RawHttp.Response expect(int status, RawHttp.Response reply) {
        if (reply.status() != status) {
            throw new AssertionError(reply.toString());
        }
        return reply;
    }

    /// The JSON between the sizes of the chunks.
    static String chunkless(RawHttp.Response reply) {
        return reply.body().substring(reply.body().indexOf('{'), reply.body().lastIndexOf('}') + 1);
    }
}
