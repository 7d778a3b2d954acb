package dev.socrates.identity.elsewhere;

import org.jspecify.annotations.Nullable;

/// Somebody as a provider knows them.
///
/// @param issuer who vouches; together with the subject it names one person for ever
/// @param email an address that the provider says is theirs, or null: one that it does not vouch for is as
///     good as none
/// @param name what they are called there
/// @param label by which they recognise the account there
public record Visitor(
        Provider provider,
        String issuer,
        String subject,
        @Nullable String email,
        @Nullable String name,
        @Nullable String label) {

    /// Without anything personal: it ends up in messages.
    @Override
    public String toString() {
        return "Visitor[" + provider.id() + "]";
    }
}
