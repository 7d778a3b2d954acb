package dev.socrates.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/// A page whose address holds a secret, such as the link of a mail.
public final class SecretAddress {

    private SecretAddress() {}

    /// The secret must not travel on with a click, nor stay behind in a cache.
    public static void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
