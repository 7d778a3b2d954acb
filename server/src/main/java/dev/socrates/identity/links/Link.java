package dev.socrates.identity.links;

import dev.socrates.identity.UserId;

/// A link that is still good.
///
/// @param email the address that it was mailed to
public record Link(UserId user, LinkPurpose purpose, String email) {

    /// Without the address: links end up in messages.
    @Override
    public String toString() {
        return "Link[" + user + " " + purpose + "]";
    }
}
