package dev.socrates.identity.web;

import dev.socrates.identity.FirstStart;
import dev.socrates.platform.startup.Console;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints the link that makes the first account, as long as there is none.
@Component
class FirstStartAnnouncement {

    private final FirstStart firstStart;

    FirstStartAnnouncement(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    /// On the terminal only: the link makes an administrator, so it has no place in a log.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            firstStart
                    .offer()
                    .ifPresent(token -> Console.say(
                            "Make the first account here, once: http://localhost:" + port + "/setup?token=" + token));
        }
    }
}
