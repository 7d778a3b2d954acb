package dev.socrates.platform.startup;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The one line people wait for.
@Component
class ReadyAnnouncement {

    private final SocratesSettings settings;

    ReadyAnnouncement(SocratesSettings settings) {
        this.settings = settings;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            // No port when Ctrl-C came in the middle of the start.
            if (server != null && server.getPort() > 0) {
                // Otherwise the health check would agree only after all others who wait for this event.
                AvailabilityChangeEvent.publish(web, ReadinessState.ACCEPTING_TRAFFIC);
                announce("http://localhost:" + server.getPort());
            }
        }
    }

    private void announce(String address) {
        Console.say("Socrates is ready: " + address);
        if (settings.openBrowser()) {
            open(address);
        }
    }

    private static void open(String address) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var command = system.startsWith("mac")
                ? List.of("open", address)
                : system.startsWith("windows") ? List.of("cmd", "/c", "start", address) : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            Console.say("No browser could be opened; open the address yourself.");
        }
    }
}
