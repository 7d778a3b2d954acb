package dev.socrates.platform.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A start on throw-away data that ends by itself. The launcher runs one per build, because what is loaded
/// and found to be hot here is what the ahead-of-time cache holds afterwards: an interview and a look
/// at each page make the first real ones quick.
@Component
@ConditionalOnProperty("socrates.rehearsal")
class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            if (server != null) {
                visit(URI.create("http://127.0.0.1:" + server.getPort()));
            }
        }
        // Not from this thread: it is the one that the shutdown waits for.
        Thread.ofPlatform().name("rehearsal-end").start(() -> System.exit(0));
    }

    private static void visit(URI server) {
        try (var client = HttpClient.newHttpClient()) {
            var played = new RehearsedInterview(client, server).play();
            new RehearsedReading(server).read(played);
        } catch (IOException e) {
            log.warn("the rehearsal was not answered", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
