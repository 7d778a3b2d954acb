package dev.socrates.identity.web;

import dev.socrates.identity.sessions.Tokens;
import java.util.UUID;

/// What a program gets that has signed somebody in.
record TokenView(String accessToken, String refreshToken, String tokenType, long expiresIn, UUID userId) {

    static TokenView of(Tokens tokens) {
        return new TokenView(
                tokens.accessToken(),
                tokens.refreshToken(),
                "bearer",
                tokens.accessTokenLife().toSeconds(),
                tokens.user().value());
    }
}
