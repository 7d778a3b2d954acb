package dev.socrates.identity.links;

import dev.socrates.identity.Client;

/// Somebody who is not signed in asks for a link to an address.
public record LinkRequest(LinkPurpose purpose, String email, Client client) {

    /// Without the address: requests end up in messages.
    @Override
    public String toString() {
        return "LinkRequest[" + purpose + "]";
    }
}
