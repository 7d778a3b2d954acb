package dev.socrates.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Port: what a request claims to be signed in with, before anybody has looked whether it is true.
@FunctionalInterface
public interface Credentials {

    Optional<String> presented(HttpServletRequest request);
}
