package dev.socrates.identity.twofactor;

import java.time.Duration;

/// What somebody holds after the first step of a sign-in. It opens nothing but the second step.
///
/// @param token given away once
public record Ticket(String token, Duration life) {

    /// A ticket of a browser lies in a cookie and is of no use to a program, and the other way round.
    public enum Audience {
        BROWSER,
        PROGRAM
    }

    @Override
    public String toString() {
        return "Ticket[]";
    }
}
