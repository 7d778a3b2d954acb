package dev.socrates.identity.elsewhere;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param providers by the id that is part of their address here
@ConfigurationProperties("socrates.identity")
record ElsewhereSettings(@DefaultValue Map<String, ProviderSettings> providers) {

    /// One without a client is not configured.
    ///
    /// @param issuer its address; known for all but `oidc`, and only changed for a GitHub of one's own
    /// @param name what its button says
    /// @param scopes in place of the usual ones
    record ProviderSettings(
            ProviderType type,
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String name,
            @DefaultValue Set<String> scopes) {

        ProviderSettings {
            issuer = issuer.strip();
            clientId = clientId.strip();
            clientSecret = clientSecret.strip();
            name = name.strip();
        }

        boolean isEmpty() {
            return clientId.isEmpty() && clientSecret.isEmpty() && issuer.isEmpty();
        }

        /// Settings end up in messages.
        @Override
        public String toString() {
            return "ProviderSettings[" + type + "]";
        }
    }
}
