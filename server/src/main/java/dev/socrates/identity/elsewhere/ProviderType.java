package dev.socrates.identity.elsewhere;

import java.util.Set;

/// How a provider speaks. Apart from GitHub all of them speak OpenID Connect, LinkedIn with an accent: it
/// repeats no nonce and refuses proof keys.
enum ProviderType {
    OIDC("", "", Set.of("openid", "profile", "email")),
    GOOGLE("Google", "https://accounts.google.com", Set.of("openid", "profile", "email")),
    GITHUB("GitHub", "https://github.com", Set.of("read:user", "user:email")),
    LINKEDIN("LinkedIn", "https://www.linkedin.com/oauth", Set.of("openid", "profile", "email"));

    private final String title;
    private final String issuer;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> scopes;

    ProviderType(String title, String issuer, Set<String> scopes) {
        this.title = title;
        this.issuer = issuer;
        this.scopes = scopes;
    }

    String title() {
        return title;
    }

    String issuer() {
        return issuer;
    }

    Set<String> scopes() {
        return scopes;
    }

    boolean repeatsNonce() {
        return this != LINKEDIN;
    }

    boolean takesProofKey() {
        return this != LINKEDIN;
    }
}
