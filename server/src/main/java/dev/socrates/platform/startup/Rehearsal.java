package dev.socrates.platform.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A start that ends at once. The launcher runs one per build, because the classes that it loads are those
/// that the ahead-of-time cache holds afterwards; a few requests bring in the ones of the first page.
@Component
@ConditionalOnProperty("socrates.rehearsal")
class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> PATHS = List.of("/health", "/v3/api-docs", "/api/v1/nowhere", "/");

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            if (server != null) {
                visit("http://localhost:" + server.getPort());
            }
        }
        // Not from this thread: it is the one that the shutdown waits for.
        Thread.ofPlatform().name("rehearsal-end").start(() -> System.exit(0));
    }

    private static void visit(String address) {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : PATHS) {
                var request = HttpRequest.newBuilder(URI.create(address + path)).build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            log.warn("the rehearsal was not answered", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
