package dev.socrates.platform.web;

import dev.socrates.platform.startup.StartException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where people reach this server, for links in mails. Configured, never taken from a request: whoever asks
/// for a mail must not choose where its link leads.
@Component
public class PublicAddress {

    private final String configured;
    private volatile int port;

    PublicAddress(@Value("${socrates.public-url:}") String configured, @Value("${server.port:8000}") int port) {
        this.configured = configured.isBlank() ? "" : checked(configured.strip());
        this.port = port;
    }

    /// @param path from the root on, with query and fragment as they are
    public String of(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path from the root on: " + path);
        }
        return (configured.isEmpty() ? "http://localhost:" + port : configured) + path;
    }

    /// With port 0 the real one is known only now.
    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    private static String checked(String url) {
        try {
            var uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                throw new StartException(
                        "SOCRATES_PUBLIC_URL must be an address such as https://socrates.example.org, with nothing behind it");
            }
            return url.replaceFirst("/+$", "");
        } catch (URISyntaxException e) {
            throw new StartException("SOCRATES_PUBLIC_URL is not an address: " + e.getReason(), e);
        }
    }
}
