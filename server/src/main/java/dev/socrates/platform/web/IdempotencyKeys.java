package dev.socrates.platform.web;

import org.springframework.stereotype.Service;

/// What is kept of repeated requests: replies of this server, with what they said about people.
@Service
public class IdempotencyKeys {

    private final IdempotencyRepository keys;

    IdempotencyKeys(IdempotencyRepository keys) {
        this.keys = keys;
    }

    /// Forgets all that one caller sent.
    ///
    /// @param principal the name that the security context has for the caller
    public void forget(String principal) {
        keys.forget(IdempotencyFilter.caller(principal));
    }
}
