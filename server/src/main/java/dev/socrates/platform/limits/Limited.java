package dev.socrates.platform.limits;

import java.util.Optional;

/// Port: whose calls are counted. The principal of a request implements it.
public interface Limited {

    /// The person, however they signed in.
    String account();

    /// The id - never the secret - of the API key they came with; empty for a session.
    Optional<String> credential();
}
