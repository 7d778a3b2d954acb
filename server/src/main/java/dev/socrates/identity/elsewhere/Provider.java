package dev.socrates.identity.elsewhere;

import java.util.Set;

/// Where people can sign in besides here.
///
/// @param id part of the address that it sends people back to
/// @param name what people call it
public record Provider(String id, String name, Client client) {

    /// What we are there.
    ///
    /// @param issuer without a slash at the end
    record Client(ProviderType type, String issuer, String id, String secret, Set<String> scopes) {

        @Override
        public String toString() {
            return "Client[" + type + "]";
        }
    }
}
