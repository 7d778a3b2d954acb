package dev.socrates.identity;

import java.util.Optional;

/// Port: modules that invite people say which of their invitations are open. Whoever holds the token of one has read
/// the mail that it was sent with.
public interface OpenInvitations {

    /// The address that an open invitation with this token was sent to.
    Optional<String> sentTo(String token);
}
