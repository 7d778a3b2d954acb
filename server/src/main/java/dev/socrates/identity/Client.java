package dev.socrates.identity;

import org.jspecify.annotations.Nullable;

/// Where a sign-in comes from, shown to its owner among the active sessions.
///
/// @param address the network address, which failed attempts are counted by
/// @param userAgent what the program says about itself
public record Client(String address, @Nullable String userAgent) {

    private static final int LONGEST = 500;

    public Client {
        if (userAgent != null && userAgent.length() > LONGEST) {
            userAgent = userAgent.substring(0, LONGEST);
        }
    }
}
