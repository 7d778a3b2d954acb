package dev.socrates.identity.links;

import dev.socrates.identity.Client;

/// Port: what is done for somebody who asked for a link.
public interface LinkAnswer {

    LinkPurpose purpose();

    /// Does nothing for an address that has no account. Runs in the background.
    void to(String email, Client client);
}
