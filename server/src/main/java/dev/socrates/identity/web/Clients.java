package dev.socrates.identity.web;

import dev.socrates.identity.Client;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/// Where a request comes from.
final class Clients {

    private Clients() {}

    static Client of(HttpServletRequest request) {
        return new Client(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
    }
}
