package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.socrates.bench.Browsing.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowsingTests {

    private HttpServer server;

    /// Everything is there but the conflicts, and settings send people elsewhere.
    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            int status = path.endsWith("/conflicts") ? 500 : path.equals("/settings") ? 303 : 200;
            exchange.getResponseHeaders().add("Location", "/");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void opensEachPageInTurnAndCountsWhatFails() throws IOException {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var visitors = List.of(new Visitor(new Tab(url), "7"), new Visitor(new Tab(url), "8"));

        var outcome = Browsing.run(visitors, Duration.ZERO, Duration.ofSeconds(2));

        assertThat(outcome.pages()).hasSameSizeAs(Place.DAY);
        outcome.pages().forEach((place, figures) -> {
            boolean there = !List.of("conflicts", "settings").contains(place.name());
            assertThat(figures.count() > 0).as(place.name()).isEqualTo(there);
            assertThat(figures.errors() > 0).as(place.name()).isEqualTo(!there);
        });
        assertThat(outcome.all().errors()).isPositive();
        assertThat(outcome.firstError()).containsPattern("conflicts: 500|settings: 303");
    }
}
