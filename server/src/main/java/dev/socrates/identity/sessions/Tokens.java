package dev.socrates.identity.sessions;

import dev.socrates.identity.UserId;
import java.time.Duration;

/// What a client holds to act for an account: a short access token, and a refresh token that can be used
/// once.
public record Tokens(UserId user, String accessToken, String refreshToken, Duration accessTokenLife) {}
